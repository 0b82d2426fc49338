package dev.trajectory.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.JournalEntry.Kind;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A journal read again gives every plan that went into it, and whatever happens to its end, all before that.
class JournalLawTest {

    private static final JournalStart START = new JournalStart(new UUID(3, 4), 7, 2);

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlan.any();
    }

    @Provide
    Arbitrary<Document> documents() {
        return RandomPlan.anyDocument();
    }

    @Provide
    Arbitrary<List<Plan>> severalPlans() {
        return RandomPlan.any().list().ofSize(3);
    }

    @Property
    void everyEntryReadsAsItWasWritten(
            @ForAll("documents") Document opened, @ForAll("severalPlans") List<Plan> others, @ForAll Random random) {
        List<JournalEntry> entries = entries(opened, others, random);

        List<JournalEntry> read = new ArrayList<>();

        assertThat(JournalReader.read(joined(written(opened, entries)), read::add))
                .isEqualTo(new JournalReading.Read(START, 0));
        assertSame(read, entries);
    }

    @Property
    void aJournalCutAnywhereGivesTheEntriesBefore(
            @ForAll("documents") Document opened, @ForAll("severalPlans") List<Plan> others, @ForAll Random random) {
        List<JournalEntry> entries = entries(opened, others, random);
        List<byte[]> written = written(opened, entries);
        byte[] journal = joined(written);
        int cut = random.nextInt(journal.length);
        int whole = wholeWithin(cut, written);

        List<JournalEntry> read = new ArrayList<>();
        JournalReading reading = JournalReader.read(Arrays.copyOf(journal, cut), read::add);

        if (whole == 0) {
            assertThat(reading).isInstanceOf(JournalReading.Unreadable.class);
        } else {
            assertSame(read, entries.subList(0, whole));
            assertThat(((JournalReading.Read) reading).lost()).isBetween(0, 1);
        }
    }

    @Property
    void aGarbledByteCostsNoEntryBeforeIt(
            @ForAll("documents") Document opened, @ForAll("severalPlans") List<Plan> others, @ForAll Random random) {
        List<JournalEntry> entries = entries(opened, others, random);
        List<byte[]> written = written(opened, entries);
        byte[] journal = joined(written);
        int garbled = random.nextInt(journal.length);
        journal[garbled] ^= (byte) (1 + random.nextInt(255));
        int whole = wholeWithin(garbled, written);

        List<JournalEntry> read = new ArrayList<>();
        JournalReading reading = JournalReader.read(journal, read::add);

        if (whole == 0) {
            assertThat(reading).isInstanceOf(JournalReading.Unreadable.class);
        } else {
            assertSame(read, entries.subList(0, whole));
            assertThat(((JournalReading.Read) reading).lost()).isPositive();
        }
    }

    @Property
    void anyBytesAtAllAreRead(@ForAll byte[] bytes) {
        assertThat(JournalReader.read(bytes, entry -> {
                    throw new AssertionError(entry.toString());
                }))
                .isInstanceOf(JournalReading.Unreadable.class);
    }

    @Property
    void anEntryIsOneLineAndAsLongAsWhatItChanges(@ForAll("plans") Plan plan) {
        Document opened = Document.first(new UUID(1, 2), plan);
        Plan renamed = plan.draft()
                .programme(new Programme("", "Another name", "", "", "", 0, ""))
                .plan();
        JournalWriter writer = new JournalWriter(opened);
        writer.start(START, entry(Kind.START, 0, opened));

        String line = new String(writer.next(entry(Kind.EDIT, 1, opened.withPlan(renamed))), UTF_8);

        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(line).endsWith("\"plan\": { \"programme\": { \"name\": \"Another name\" } } }\n");
    }

    /// Edits, and now and then a save, a new log entry and a document that was read anew.
    private static List<JournalEntry> entries(Document opened, List<Plan> others, Random random) {
        List<JournalEntry> entries = new ArrayList<>();
        RandomChange change = new RandomChange(random);
        Document document = opened.withPlan(change.of(opened.plan(), others.getFirst()));
        entries.add(entry(Kind.START, 0, document));
        for (int i = 1; i < 7; i++) {
            switch (random.nextInt(8)) {
                case 0 ->
                    document = document.withPlan(
                            document.plan().withLogged(LogEntry.note(LocalDate.of(2027, 1, i), "Saved")));
                case 1 -> document = Document.first(new UUID(i, i), others.get(i % 3));
                case 2 -> document = opened;
                default -> document = document.withPlan(change.of(document.plan(), others.get(i % 3)));
            }
            Kind[] kinds = Kind.values();
            entries.add(entry(kinds[1 + random.nextInt(kinds.length - 1)], i, document));
        }
        return entries;
    }

    private static JournalEntry entry(Kind kind, int number, Document document) {
        Kept kept = number % 2 == 0 ? null : new Kept(Path.of("plans", "a \"plan\".trajectory"), "00ff");
        return new JournalEntry(
                kind, Instant.ofEpochMilli(1_800_000_000_123L + number), "Label\n" + number, kept, document);
    }

    private static List<byte[]> written(Document opened, List<JournalEntry> entries) {
        JournalWriter writer = new JournalWriter(opened);
        List<byte[]> written = new ArrayList<>();
        written.add(writer.start(START, entries.getFirst()));
        entries.subList(1, entries.size()).forEach(entry -> written.add(writer.next(entry)));
        return written;
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /// How many entries lie wholly before that byte.
    private static int wholeWithin(int cut, List<byte[]> written) {
        int end = 0;
        for (int i = 0; i < written.size(); i++) {
            end += written.get(i).length;
            if (end > cut) {
                return i;
            }
        }
        return written.size();
    }

    private static void assertSame(List<JournalEntry> read, List<JournalEntry> written) {
        assertThat(read).hasSameSizeAs(written);
        for (int i = 0; i < read.size(); i++) {
            JournalEntry was = written.get(i);
            assertThat(read.get(i).document().plan()).isEqualTo(was.document().plan());
            assertThat(read.get(i).document().envelope())
                    .isEqualTo(was.document().envelope());
            assertThat(read.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("document")
                    .isEqualTo(was);
        }
    }
}
