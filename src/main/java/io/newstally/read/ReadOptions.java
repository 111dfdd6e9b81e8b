package io.newstally.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user sets for reading.
 *
 * @param published day of publication for articles that nothing else dates; it never overrules a
 *     date that the input gives; null for none
 * @param maxCharacters longest text of an article, in UTF-16 units; longer ones are not read
 * @param maxBytes largest file, or record of a file of records, in bytes after decompression;
 *     larger ones are not read, nor is more of them ever held in memory
 */
public record ReadOptions(@Nullable LocalDate published, int maxCharacters, int maxBytes) {

  public ReadOptions {
    if (maxCharacters < 1 || maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "limits must be positive: " + maxCharacters + " characters, " + maxBytes + " bytes");
    }
  }

  /** A million characters, 20 MB, and no day for undated articles. */
  public static ReadOptions defaults() {
    return new ReadOptions(null, 1_000_000, 20_000_000);
  }

  /** The same limits with {@code day} for undated articles. */
  public ReadOptions published(@Nullable LocalDate day) {
    return new ReadOptions(day, maxCharacters, maxBytes);
  }
}
