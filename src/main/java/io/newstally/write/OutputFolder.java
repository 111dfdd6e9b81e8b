package io.newstally.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a set of files in a folder whole or not at all.
 *
 * <p>Files are written into {@code .staging} inside the folder, so on the same file system, and
 * flushed and renamed over the old ones by {@link #publish}. Closing without it leaves the old
 * files as they were. What a killed run left behind is removed by the next {@link #open}; had that
 * run begun to publish, which the folder's new name {@code .publishing} tells, it is published to
 * the end. Only one process may have a folder open: hold its {@link RunLock}.
 */
public final class OutputFolder implements AutoCloseable {

  private static final String STAGING = ".staging";
  private static final String PUBLISHING = ".publishing";

  private final Path folder;
  private final Path staging;
  private final Path publishing;

  private OutputFolder(Path folder) {
    this.folder = folder;
    this.staging = folder.resolve(STAGING);
    this.publishing = folder.resolve(PUBLISHING);
  }

  /**
   * Readies {@code folder}, which is made when it is missing.
   *
   * @throws IOException when it cannot be made or written to
   */
  public static OutputFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    OutputFolder output = new OutputFolder(folder);
    output.renameAll();
    remove(output.staging);
    Files.createDirectory(output.staging);
    return output;
  }

  /**
   * A new file that stands under {@code name} once published.
   *
   * @param name relative path inside the folder, parts separated by {@code /}
   * @throws IllegalArgumentException when it leads out of the folder
   */
  public OutputStream create(String name) throws IOException {
    Path file = staging.resolve(name).normalize();
    if (!file.startsWith(staging) || file.equals(staging)) {
      throw new IllegalArgumentException(name + " is no file inside the output folder");
    }
    Files.createDirectories(file.getParent());
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  /**
   * A new file for what a run sets aside; it is gone when it is closed, and must be closed before
   * {@link #publish}.
   *
   * @param name a name that no published file has
   */
  FileChannel setAside(String name) throws IOException {
    return FileChannel.open(
        staging.resolve(name),
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /**
   * Flushes all files to the disk, then puts them in the place of the old ones.
   *
   * @throws IOException when a file cannot be flushed (the old files stand) or cannot be renamed,
   *     as where another program keeps it open (the next {@link #open} tries again)
   */
  public void publish() throws IOException {
    for (Path file : files(staging)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    Files.move(staging, publishing, StandardCopyOption.ATOMIC_MOVE);
    renameAll();
  }

  /** Removes what was created and not published. */
  @Override
  public void close() throws IOException {
    remove(staging);
  }

  private void renameAll() throws IOException {
    if (!Files.isDirectory(publishing, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path file : files(publishing)) {
      Path target = folder.resolve(publishing.relativize(file));
      Files.createDirectories(target.getParent());
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }
    remove(publishing);
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }

  private static void remove(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
