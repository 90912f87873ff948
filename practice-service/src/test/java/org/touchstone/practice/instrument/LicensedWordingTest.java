package org.touchstone.practice.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * No English item of questionnaires whose licences we do not hold stands in the tree: the
 * Relationship Assessment Scale, the Couples Satisfaction Index, PROMIS Sexual Function and
 * Satisfaction, the Single-Item Self-Esteem Scale. The items are kept as FNV-1a hashes (64 bit) of
 * their words in lower case, so that this test does not hold the wording either. It covers a
 * selection of items, and not paraphrases or translations.
 */
class LicensedWordingTest {

  private static final Set<Long> ITEMS =
      Set.of(
          0xbac84a16cf4ba6bdL,
          0x63b49885edf6e096L,
          0xd0f896d4762c63ecL,
          0xce2ee3fd9a442d22L,
          0x881710b5c9817497L,
          0xd5c26986d6b2afa8L,
          0x9956723eb3576f6dL,
          0x1e9aab99af99de70L,
          0x42f1e330574be45bL,
          0xcf776898a738195aL,
          0x6c3c2a158913a2f0L,
          0x7452ceb9e05214d2L,
          0x6d02424260ba9a33L,
          0x847e80e19c37c48dL,
          0x8e24b8c16cc3115fL);

  private static final int LONGEST_ITEM = 14;
  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", ".touchstone", "dist");
  private static final Set<String> TEXTS =
      Set.of("java", "json", "md", "txt", "ts", "tsx", "html", "yaml", "yml", "sql", "properties");

  @Test
  void treeHoldsNoLicensedItem() throws IOException {
    List<Path> texts = texts(root());

    List<Path> withItems = new ArrayList<>();
    for (Path text : texts) {
      if (holdsAnyOf(ITEMS, read(text))) {
        withItems.add(text);
      }
    }

    assertThat(texts).hasSizeGreaterThan(100);
    assertThat(withItems).isEmpty();
  }

  @Test
  void wordingIsFoundAcrossLinesCaseAndPunctuation() {
    Set<Long> sought = Set.of(hash("the quiet hill isnt far"));

    assertThat(holdsAnyOf(sought, "{\"q\": \"Say: the Quiet\n hill isn't far?\"}")).isTrue();
    assertThat(holdsAnyOf(sought, "the quiet hill is far")).isFalse();
  }

  private static boolean holdsAnyOf(Set<Long> hashes, String text) {
    String[] words = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^a-z]+", -1);
    for (int from = 0; from < words.length; from++) {
      StringBuilder window = new StringBuilder(words[from]);
      for (int next = from + 1; next < Math.min(words.length, from + LONGEST_ITEM); next++) {
        window.append(' ').append(words[next]);
        if (next - from >= 4 && hashes.contains(hash(window))) {
          return true;
        }
      }
    }
    return false;
  }

  private static long hash(CharSequence words) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static List<Path> texts(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException notText) {
      return "";
    }
  }
}
