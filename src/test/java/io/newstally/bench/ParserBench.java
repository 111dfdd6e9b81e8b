package io.newstally.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import io.newstally.annotate.parser.Arc;
import io.newstally.annotate.parser.DependencyParser;
import io.newstally.annotate.parser.ParserConverter;
import io.newstally.annotate.parser.StockParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.ObjectMapper;

/**
 * Compares the parser with CoreNLP's over texts: CPU time per token, and every arc. Arguments: a
 * folder with room for the flat file, then files of JSON lines with a field {@code text}.
 */
public final class ParserBench {

  private static final Path MODELS = Path.of("models/corenlp");
  private static final int PASSES = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ParserBench() {}

  /** Runs. */
  public static void main(String[] args) throws IOException {
    Path flat = Path.of(args[0], "parser.flat");
    ParserConverter.convert(MODELS, flat, "bench");
    long begin = THREADS.getCurrentThreadCpuTime();
    DependencyParser fast = DependencyParser.open(flat, "bench");
    System.out.printf("load %.0f ms%n", since(begin) / 1e6);
    StockParser stock = new StockParser(MODELS);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    List<List<Arc>> arcs = new ArrayList<>();
    long stockTime = 0;
    for (int i = 1; i < args.length; i++) {
      for (String line : Files.readAllLines(Path.of(args[i]))) {
        Annotation text = stock.tag(new ObjectMapper().readTree(line).path("text").asString());
        begin = THREADS.getCurrentThreadCpuTime();
        stock.parse(text);
        stockTime += since(begin);
        sentences.addAll(StockParser.sentences(text));
        arcs.addAll(StockParser.arcs(text));
      }
    }
    System.out.printf("stock %.1f us/token%n", stockTime / 1e3 / tokens(arcs));
    for (int pass = 1; pass <= PASSES; pass++) {
      compare(pass, fast, sentences, arcs);
    }
  }

  private static void compare(
      int pass, DependencyParser fast, List<List<CoreLabel>> sentences, List<List<Arc>> arcs) {
    long begin = THREADS.getCurrentThreadCpuTime();
    List<List<Arc>> found = sentences.stream().map(fast::parse).toList();
    long time = since(begin);
    int different = 0;
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < found.get(i).size(); j++) {
        different += found.get(i).get(j).equals(arcs.get(i).get(j)) ? 0 : 1;
      }
    }
    System.out.printf(
        "pass %d: %d of %d arcs differ, %.1f us/token%n",
        pass, different, tokens(arcs), time / 1e3 / tokens(arcs));
  }

  private static int tokens(List<List<Arc>> arcs) {
    return arcs.stream().mapToInt(List::size).sum();
  }

  private static long since(long begin) {
    return THREADS.getCurrentThreadCpuTime() - begin;
  }
}
