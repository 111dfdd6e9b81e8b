package io.newstally.write;

import static java.util.Comparator.comparing;

import io.newstally.model.ArticleReport;
import io.newstally.model.ArticleSummary;
import io.newstally.model.Problem;
import io.newstally.model.Reconciliation;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes all tables of a run into an output folder, whole or not at all: each table in each of the
 * chosen formats; with CSV a {@code datapackage.json}, with JSON the schemas in {@code schemas/};
 * and into {@code changes} what differs from the tables that the folder held before.
 *
 * <p>The rows of an article are laid out as soon as it is read and set aside in a file, so that
 * memory does not grow with what articles say. The caller holds the folder's {@link RunLock}.
 */
public final class TableWriter implements Closeable {

  private final OutputFolder folder;
  private final WriteOptions options;
  private final List<TableFormat> formats;
  private final ChangeFinder changes;
  private final Spool spool;
  private final List<ArticleSummary> articles = new ArrayList<>();

  private TableWriter(OutputFolder folder, WriteOptions options, ChangeFinder changes)
      throws IOException {
    this.folder = folder;
    this.options = options;
    this.formats = formats(options);
    this.changes = changes;
    this.spool = new Spool(folder.setAside("rows"));
  }

  /**
   * Readies the folder {@code out}, which is made when it is missing; its tables stay as they are.
   *
   * @throws IOException when it cannot be made, written to or compared with
   */
  @SuppressWarnings("MustBeClosedChecker")
  public static TableWriter open(Path out, WriteOptions options) throws IOException {
    OutputFolder folder = OutputFolder.open(out);
    return new TableWriter(folder, options, ChangeFinder.open(out));
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

  /** Lays out what one article says. Safe for many threads. */
  public ArticleRows layOut(ArticleReport report) throws IOException {
    List<TableSpec<ArticleReport, ?>> tables = Tables.ofArticle();
    List<List<List<String>>> cells = tables.stream().map(t -> t.cellsOf(report).toList()).toList();
    List<byte[]> parts = new ArrayList<>();
    for (TableFormat format : formats) {
      for (int i = 0; i < tables.size(); i++) {
        parts.add(part(format, tables.get(i), cells.get(i)));
      }
    }
    return new ArticleRows(report.summary(), Tables.TOTALS.cellsOf(report).toList(), parts);
  }

  private static byte[] part(TableFormat format, TableSpec<?, ?> table, List<List<String>> rows)
      throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    if (!rows.isEmpty()) {
      format.rows(table, rows.iterator(), part);
    }
    return part.toByteArray();
  }

  /** Takes what was laid out of one article; the order of articles does not matter. */
  public void add(ArticleRows article) throws IOException {
    spool.add(article.parts());
    changes.compare(article.totals());
    articles.add(article.summary());
  }

  /**
   * Puts the tables in the place of the old ones.
   *
   * @param problems those of inputs of which no article came
   * @return what the tables were made from, with the changes
   * @throws IOException when something cannot be written; the old files then stand as they were,
   *     unless renaming them had begun (see {@link OutputFolder#publish})
   */
  public RunTables publish(Reconciliation reconciliation, List<Problem> problems)
      throws IOException {
    RunTables plain = RunTables.of(articles, reconciliation, problems);
    RunTables tables = plain.withChanges(changes.changes(plain));
    int part = 0;
    for (TableFormat format : formats) {
      for (TableSpec<ArticleReport, ?> table : Tables.ofArticle()) {
        try (OutputStream file = folder.create(table.name() + "." + format.suffix())) {
          format.join(table, parts(part++), file);
        }
      }
      for (TableSpec<RunTables, ?> table : Tables.ofRun()) {
        try (OutputStream file = folder.create(table.name() + "." + format.suffix())) {
          format.write(table, tables, file);
        }
      }
    }
    describe();
    spool.close();
    folder.publish();
    return tables;
  }

  /** One part of each article, in the order of the tables. */
  private Iterator<byte[]> parts(int part) {
    return IntStream.range(0, articles.size())
        .boxed()
        .sorted(comparing(articles::get, RunTables.BY_ARTICLE))
        .map(article -> spool.part(article, part))
        .iterator();
  }

  private void describe() throws IOException {
    SchemaWriter schemas = new SchemaWriter();
    if (options.formats().contains(WriteOptions.Format.JSON)) {
      for (TableSpec<?, ?> table : Tables.all()) {
        try (OutputStream file = folder.create("schemas/" + table.name() + ".schema.json")) {
          schemas.writeSchema(table, file);
        }
      }
    }
    if (options.formats().contains(WriteOptions.Format.CSV)) {
      try (OutputStream file = folder.create("datapackage.json")) {
        schemas.writePackage(Tables.all(), file);
      }
    }
  }

  /** Removes what was laid out and not published. */
  @Override
  public void close() throws IOException {
    spool.close();
    folder.close();
  }
}
