package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Id;
import dev.trajectory.model.Lag;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one row of a pasted table: by their headings, or by what they look like where there are none.
/// What it makes of them gathers in chips; what it can make nothing of, in notes.
final class CellReader {

    private final Lookup lookup;
    private final RowNumbers numbers;
    private final Vocabulary vocabulary;
    private final List<Chip> chips;
    private final CellOrganisations organisations;
    private final List<String> notes = new ArrayList<>();

    /// @param numbers what rows of the table call each other
    /// @param said what the row's title says already
    CellReader(Lookup lookup, RowNumbers numbers, Vocabulary vocabulary, List<Chip> said) {
        this.lookup = lookup;
        this.numbers = numbers;
        this.vocabulary = vocabulary;
        this.chips = new ArrayList<>(said);
        this.organisations = new CellOrganisations(lookup, vocabulary, chips);
    }

    /// Whether it is said who leads.
    boolean hasLead() {
        return organisations.hasLead();
    }

    List<Chip> chips() {
        return chips;
    }

    /// What the notes say that a plan may hold; a problem says so of the others.
    List<String> notes() {
        return notes.stream().map(this::legible).toList();
    }

    /// A text that a plan may hold; else a problem says so, and nothing is left of it.
    String legible(String cell) {
        String text = cell.strip();
        Chip.Problem problem = Legible.notes(text);
        if (problem == null) {
            return text;
        }
        unread(problem, text, List.of());
        return "";
    }

    void unread(Chip.Problem problem, String text, List<? extends Id> candidates) {
        chips.add(new Chip.Unread(0, text.length(), problem, text, List.copyOf(candidates)));
    }

    /// Reads the cells of a row: by what their columns hold, or by what they look like. Who takes part comes last,
    /// for who leads may stand right of that.
    ///
    /// @param title which of them is the title where no column is; else -1
    void read(Table table, List<String> cells, int title) {
        int participants = table.columns().indexOf(Column.PARTICIPANTS);
        read(table, cells, title, column -> column != participants);
        read(table, cells, title, column -> column == participants);
        spanBetweenDates();
    }

    private void read(Table table, List<String> cells, int title, IntPredicate which) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).replace('\u00a0', ' ').strip();
            Column column = i < table.columns().size() ? table.columns().get(i) : null;
            if (cell.isEmpty() || i == title || !which.test(i)) {
                continue;
            }
            if (column == null) {
                free(cell, heading(table, i) + cell);
            } else if (!isNothing(column, cell)) {
                headed(column, cell, heading(table, i) + cell);
            }
        }
    }

    /// Words for nothing are an answer where the notes keep them, behind the question; a dash never is.
    private boolean isNothing(Column column, String cell) {
        return vocabulary.is(Word.NOTHING, cell)
                && (column.isField() || cell.chars().noneMatch(Character::isLetter));
    }

    /// What a column has that takes a text as it is; empty for a word for nothing.
    String text(Column column, String cell) {
        return isNothing(column, cell.replace('\u00a0', ' ').strip()) ? "" : legible(cell);
    }

    private static String heading(Table table, int column) {
        String heading = column < table.headings().size()
                ? table.headings().get(column).replaceAll("[\\s\\u00a0]+", " ").strip()
                : "";
        return heading.isEmpty() ? "" : heading + (heading.endsWith("?") ? " " : ": ");
    }

    /// @param told what the notes say of it
    private void free(String cell, String told) {
        List<String> words = Arrays.asList(cell.split("\\s+"));
        if (Spoken.spanWords(words, vocabulary) == words.size() && !has(Chip.Duration.class)) {
            span(Spoken.span(words, vocabulary), cell);
        } else if (organisations.isOf(cell)) {
            organisations.take(cell, true);
        } else if (!said(cell)) {
            notes.add(told);
        }
    }

    /// Takes what a cell says as a line does behind the name: "after 7", "@STHB", "#wards". Tells whether it did.
    private boolean said(String cell) {
        List<String> words = List.of(cell.split("\\s+"));
        boolean isSign = cell.startsWith("@") || cell.startsWith("#") || cell.equals("!");
        if (!isSign && vocabulary.which(words.getFirst(), Word.AFTER, Word.BEFORE, Word.BY, Word.FROM) == null) {
            return false;
        }
        Entry line = OneLine.read("x " + cell, lookup, vocabulary);
        boolean isSaid = line.title().equals("x") && line.problems().isEmpty();
        if (!isSaid) {
            return false;
        }
        for (Chip chip : line.chips()) {
            switch (chip) {
                case Chip.Owner owner -> organisations.add(owner.organisation(), true, cell.length());
                case Chip.Participant participant -> organisations.add(participant.organisation(), true, cell.length());
                default -> chips.add(chip);
            }
        }
        return true;
    }

    private boolean has(Class<? extends Chip> kind) {
        return chips.stream().anyMatch(kind::isInstance);
    }

    /// @param told what the notes say of it
    private void headed(Column column, String cell, String told) {
        switch (column) {
            case OWNER -> organisations.take(cell, true);
            case PARTICIPANTS -> organisations.take(cell, false);
            case WEEKS -> amount(cell, Word.WEEKS);
            case DAYS -> amount(cell, Word.DAYS);
            case START -> day(cell, false);
            case FINISH -> day(cell, true);
            case AFTER ->
                Item.of(cell, 0, new ChunkNames(lookup), vocabulary)
                        .forEach(item -> after(item.text().strip()));
            case TAGS -> Stream.of(cell.split("[,;\\s]+")).forEach(this::tag);
            case NOTES -> notes.addFirst(cell);
            case GO_LIVE -> {
                if (vocabulary.is(Word.YES, cell)) {
                    chips.add(new Chip.GoLive(0, cell.length()));
                } else {
                    notes.add(told);
                }
            }
            case LEVEL -> {
                if (!cell.chars().allMatch(Character::isDigit)) {
                    notes.add(told);
                }
            }
            case NUMBER -> {
                if (!RowNumbers.isOfRow(cell)) {
                    notes.add(told);
                }
            }
            case OTHER -> notes.add(told);
            case TITLE, OUTCOME, DONE_WHEN, LEFT_OUT -> {}
        }
    }

    private void amount(String cell, Word unit) {
        String bare = exact(cell.replaceFirst("[?*]$", "").strip());
        if (Spoken.isSpan(bare, vocabulary)) {
            span(Spoken.span(bare, unit, vocabulary), cell);
        } else {
            unread(Chip.Problem.NOT_A_SPAN, cell, List.of());
        }
    }

    /// An amount without what says that it is about so much: "~4", "c. 6 weeks".
    private String exact(String amount) {
        String text = amount.startsWith("~") ? amount.substring(1).strip() : amount;
        int blank = text.indexOf(' ');
        return blank > 0 && vocabulary.is(Word.ABOUT, text.substring(0, blank))
                ? text.substring(blank + 1).strip()
                : text;
    }

    private void span(@Nullable WorkSpan span, String cell) {
        boolean isTwice = chips.stream().anyMatch(Chip.Duration.class::isInstance);
        if (span == null || isTwice) {
            unread(isTwice ? Chip.Problem.TWICE : Chip.Problem.TOO_LONG, cell, List.of());
        } else {
            chips.add(new Chip.Duration(0, cell.length(), span));
        }
    }

    private void day(String cell, boolean isFinish) {
        LocalDate day = new Days(vocabulary, isFinish).whole(cell);
        if (day == null) {
            unread(Chip.Problem.NOT_A_DAY, cell, List.of());
        } else {
            chips.add(isFinish ? new Chip.Deadline(0, cell.length(), day) : new Chip.NotBefore(0, cell.length(), day));
        }
    }

    /// Where a table gives two dates and no time, the time is what lies between them.
    private void spanBetweenDates() {
        LocalDate start = null;
        LocalDate finish = null;
        for (Chip chip : chips) {
            if (chip instanceof Chip.NotBefore notBefore) {
                start = notBefore.day();
            } else if (chip instanceof Chip.Deadline deadline) {
                finish = deadline.day();
            } else if (chip instanceof Chip.Duration) {
                return;
            }
        }
        if (start != null && finish != null && !finish.isBefore(start)) {
            span(Spoken.span((ChronoUnit.DAYS.between(start, finish) + 7) / 7, Word.WEEKS), "");
        }
    }

    private void after(String name) {
        if (name.isEmpty()) {
            return;
        }
        Awaited written = Awaited.of(name, vocabulary);
        boolean isWhole = numbers.has(name);
        List<ChunkId> rows = numbers.of(isWhole ? name : written.name());
        if (rows.size() > 1) {
            unread(Chip.Problem.SEVERAL_ROWS, name, List.of());
            return;
        }
        ChunkNames.Waited waited = new ChunkNames(lookup).waited(name, vocabulary);
        ChunkId chunk = rows.isEmpty() ? waited.found().chunk() : rows.getFirst();
        if (chunk == null) {
            unread(waited.found().problem(), name, waited.found().candidates());
            return;
        }
        Chip.After after = isWhole
                ? new Chip.After(0, name.length(), chunk, DependencyType.FS, Lag.NONE, true)
                : waited.chip(0, name.length(), chunk);
        if (waitsSo(after)) {
            unread(Chip.Problem.TWICE, name, List.of());
        } else {
            chips.add(after);
        }
    }

    /// Whether it is said already that the chunk waits for the other in that way.
    private boolean waitsSo(Chip.After after) {
        return chips.stream()
                .anyMatch(each -> each instanceof Chip.After other
                        && other.chunk().equals(after.chunk())
                        && other.type() == after.type());
    }

    private void tag(String tag) {
        String bare = tag.startsWith("#") ? tag.substring(1) : tag;
        if (bare.length() > Id.MAX_LENGTH) {
            unread(Chip.Problem.TOO_LONG, bare, List.of());
        } else if (!bare.isEmpty()) {
            chips.add(new Chip.Tag(0, tag.length(), bare));
        }
    }
}
