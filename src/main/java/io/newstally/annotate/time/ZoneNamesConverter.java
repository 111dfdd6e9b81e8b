package io.newstally.annotate.time;

import io.newstally.annotate.flat.FlatWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the flat file of {@link ZoneNames} from what Java knows. */
public final class ZoneNamesConverter {

  private ZoneNamesConverter() {}

  /**
   * Writes the flat file.
   *
   * @param corenlpModels not read: the names are no part of the models
   * @param sourceDigest what {@link ZoneNames#open} will insist on
   * @throws IOException when the file cannot be written
   */
  public static void convert(Path corenlpModels, Path flatFile, String sourceDigest)
      throws IOException {
    new FlatWriter(ZoneNames.KIND, sourceDigest)
        .strings("java", List.of(ZoneNames.java()))
        .strings("names", List.copyOf(ZoneNames.list()))
        .write(flatFile);
  }
}
