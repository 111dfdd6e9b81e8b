package io.newstally.annotate.crf;

import io.newstally.annotate.flat.LongTable;
import io.newstally.annotate.flat.TextHash;
import java.util.AbstractCollection;
import java.util.Iterator;

/**
 * The lower-case words that a model met in training, in the form in which CoreNLP's {@code
 * WordShapeClassifier} asks for them. It can be asked whether it holds a word, and nothing else.
 */
final class KnownWords extends AbstractCollection<String> {

  private final LongTable hashes;

  KnownWords(LongTable hashes) {
    this.hashes = hashes;
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && hashes.get(TextHash.of(text).value()) >= 0;
  }

  @Override
  public Iterator<String> iterator() {
    throw new UnsupportedOperationException("only hashes of the words are kept");
  }

  @Override
  public int size() {
    throw new UnsupportedOperationException("only hashes of the words are kept");
  }
}
