package io.newstally.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Writes all tables of a run into an output folder, whole or not at all. */
public final class TableWriter {

  private TableWriter() {}

  /**
   * Writes each table in each of the chosen formats; with CSV a {@code datapackage.json}, with JSON
   * the schemas in {@code schemas/}; and into {@code changes} what differs from the tables that
   * {@code out} held before. The caller holds the folder's {@link RunLock}.
   *
   * @return the tables as written, with their changes
   * @throws IOException when something cannot be written; the old files then stand as they were,
   *     unless renaming them had begun (see {@link OutputFolder#publish})
   */
  public static RunTables write(Path out, RunTables tables, WriteOptions options)
      throws IOException {
    try (OutputFolder folder = OutputFolder.open(out)) {
      RunTables compared = tables.withChanges(new ChangeFinder(out).changes(tables));
      List<TableSpec<?>> specs = Tables.all();
      for (TableFormat format : formats(options)) {
        for (TableSpec<?> spec : specs) {
          try (OutputStream file = folder.create(spec.name() + "." + format.suffix())) {
            format.write(spec, compared, file);
          }
        }
      }
      describe(specs, options, folder);
      folder.publish();
      return compared;
    }
  }

  private static List<TableFormat> formats(WriteOptions options) {
    return options.formats().stream()
        .sorted()
        .<TableFormat>map(
            format ->
                switch (format) {
                  case CSV -> new CsvWriter(options.excel());
                  case JSON -> new JsonWriter();
                })
        .toList();
  }

  private static void describe(List<TableSpec<?>> specs, WriteOptions options, OutputFolder folder)
      throws IOException {
    SchemaWriter schemas = new SchemaWriter();
    if (options.formats().contains(WriteOptions.Format.JSON)) {
      for (TableSpec<?> spec : specs) {
        try (OutputStream file = folder.create("schemas/" + spec.name() + ".schema.json")) {
          schemas.writeSchema(spec, file);
        }
      }
    }
    if (options.formats().contains(WriteOptions.Format.CSV)) {
      try (OutputStream file = folder.create("datapackage.json")) {
        schemas.writePackage(specs, file);
      }
    }
  }
}
