package io.newstally.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs out of one output folder. The operating system lets go of it when the process
 * ends, however it ends; the file {@code .lock} stays and means nothing by itself.
 */
public final class RunLock implements AutoCloseable {

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Another run holds the output folder. */
  public static final class HeldException extends IOException {

    private static final long serialVersionUID = 1;

    private HeldException(Path folder) {
      super(
          "Another run holds the output folder %s; wait until it ends or choose another folder."
              .formatted(folder));
    }
  }

  /**
   * Takes the lock of {@code folder}, which is made when it is missing.
   *
   * @throws HeldException when another run has it
   */
  public static RunLock take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new HeldException(folder);
    }
    return new RunLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
