package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Parts a list from what stands around it in a mail or a chat: the marks of quoted lines, the lines above a mail,
/// its greeting, its farewell and what is below, who said something and when. Each line goes by what it looks like;
/// what is taken off is told, never dropped.
///
/// A farewell ends the list only where no line with a mark comes after it, since "Thanks" may be said in passing; in a
/// [Chat] it ends nothing, since others go on.
final class Chaff {

    static final Pattern QUOTED = Pattern.compile("^\\s*+(?:>\\s?)++");
    private static final String RULE = "---";
    private static final Pattern FORWARDED = Pattern.compile("\\*?\\p{L}+:\\*?\\s.*");
    private static final Pattern SIGNATURE = Pattern.compile("--\\s?|__+|[–—]");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?:\\s?[AaPp][Mm])?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!]$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’\\-]*(?:\\s\\p{Lu}[\\p{L}.'’\\-]*){0,2}");

    /// So many words make a sentence.
    private static final int LEAST_INTRODUCTION = 4;

    private final Lookup lookup;
    private final Vocabulary vocabulary;
    private final Choices choices;
    private final List<Cells.Line> kept = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private Chaff(Vocabulary vocabulary, Choices choices, Lookup lookup) {
        this.lookup = lookup;
        this.vocabulary = vocabulary;
        this.choices = choices;
    }

    /// What is left of a list, and what was taken off.
    record Sifted(List<Cells.Line> lines, List<Skipped> skipped) {}

    /// @param lines none of them blank
    static Sifted of(List<Cells.Line> lines, Vocabulary vocabulary, Choices choices, Lookup lookup) {
        return new Chaff(vocabulary, choices, lookup)
                .sift(Wrapped.joined(lines, vocabulary).stream()
                        .map(line -> new Cells.Line(
                                line.number(),
                                List.of(QUOTED.matcher(Chat.seen(text(line))).replaceFirst(""))))
                        .filter(line -> !Table.isBlank(text(line)))
                        .toList());
    }

    private static String text(Cells.Line line) {
        return line.cells().getFirst();
    }

    private Sifted sift(List<Cells.Line> lines) {
        boolean[] goesOn = goesOn(lines, false);
        boolean[] goesOnAbove = goesOn(lines, true);
        Chat chat = new Chat(lines.stream().map(Chaff::text).toList(), vocabulary, lookup);
        boolean isMail = false;
        boolean begins = true;
        boolean isSignature = false;
        for (int i = 0; i < lines.size(); i++) {
            Cells.Line line = lines.get(i);
            boolean isChat = chat.isChat() && !isMail;
            String whole = text(line).strip();
            String text = isChat ? chat.said(i) : whole;
            boolean endsList = !isChat && !(kept.isEmpty() ? goesOnAbove : goesOn)[i];
            if (choices.taken().contains(line.number())) {
                kept.add(line);
                begins = false;
                continue;
            }
            int said = whole.lastIndexOf(text);
            if (said > 0) {
                skip(line, whole.substring(0, said).strip(), Skipped.Reason.WHO_AND_WHEN);
            }
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                isSignature |= SIGNATURE.matcher(text).matches() && endsList;
                skip(line, text, Skipped.Reason.RULE);
            } else if (isHeader(text, isMail || kept.isEmpty())) {
                skip(line, text, Skipped.Reason.MAIL_HEADER);
                isMail = true;
                begins = true;
                isSignature = false;
            } else if (isSignature || ((isChat || (i > 0 && endsList)) && isFarewell(text))) {
                skip(line, text, Skipped.Reason.SIGNATURE);
                isSignature = !isChat;
            } else if ((begins || isChat) && isGreeting(text)) {
                skip(line, text, Skipped.Reason.GREETING);
            } else if (!isChat && isSigned(lines, i)) {
                skip(line, text, Skipped.Reason.SIGNATURE);
            } else if (begins && isIntroduction(lines, i)) {
                skip(line, text, Skipped.Reason.HEADING);
            } else if (!isChat && isWhen(text)) {
                skip(line, text, Skipped.Reason.HEADING);
            } else if (isChat && chat.isWho(i)) {
                skip(line, text, Skipped.Reason.WHO_AND_WHEN);
            } else if (isChat && chat.isChatter(i, text)) {
                skip(line, text, Skipped.Reason.CHATTER);
            } else {
                kept.add(text.equals(whole) ? line : new Cells.Line(line.number(), List.of(text)));
                begins = false;
            }
        }
        return new Sifted(kept, skipped);
    }

    private void skip(Cells.Line line, String text, Skipped.Reason reason) {
        skipped.add(new Skipped(line.number(), text, reason));
    }

    /// @param isAbove whether it stands above a list, or in the head of a mail
    private boolean isHeader(String text, boolean isAbove) {
        String bare = text.startsWith("*") ? text.substring(1) : text;
        return vocabulary.words().getOrDefault(Word.WROTE, List.of()).stream()
                        .anyMatch(wrote -> text.toLowerCase(Locale.ROOT).endsWith(wrote + ":"))
                || (text.startsWith(RULE)
                        && text.endsWith(RULE)
                        && text.codePoints().anyMatch(Character::isLetter))
                || (FORWARDED.matcher(text).matches()
                        && vocabulary.begins(Word.MAIL_HEADER, bare)
                        && (isAbove || bare.contains("@")));
    }

    private boolean isGreeting(String text) {
        return isSalutation(text) && text.split("\\s+").length <= 5 && !text.endsWith(":") && !Outline.isMarked(text);
    }

    /// A sentence at the beginning of a mail that says that the points below it come, or what there is to say
    /// before.
    private boolean isIntroduction(List<Cells.Line> lines, int at) {
        String text = text(lines.get(at)).strip();
        Skipped.Reason above = skipped.isEmpty() ? null : skipped.getLast().reason();
        boolean isInMail = above == Skipped.Reason.GREETING
                || above == Skipped.Reason.MAIL_HEADER
                || (above == Skipped.Reason.HEADING && !text.endsWith(":"));
        boolean isSentence = text.split("\\s+").length >= LEAST_INTRODUCTION && !Outline.isMarked(text);
        boolean tellsOfNext = text.endsWith(":")
                && at + 1 < lines.size()
                && Outline.isMarked(text(lines.get(at + 1)).strip());
        return isInMail
                && isSentence
                && (tellsOfNext || (SENTENCE_END.matcher(text).find() && at < lastMarked(lines)));
    }

    /// The last line with a mark; -1 for none.
    private static int lastMarked(List<Cells.Line> lines) {
        int at = lines.size() - 1;
        while (at >= 0 && !Outline.isMarked(text(lines.get(at)).strip())) {
            at--;
        }
        return at;
    }

    /// A name that stands apart, at the end of a mail that greeted and above another.
    private boolean isSigned(List<Cells.Line> lines, int at) {
        return at > 0
                && at + 1 < lines.size()
                && lines.get(at).number() > lines.get(at - 1).number() + 1
                && NAME.matcher(text(lines.get(at)).strip()).matches()
                && isHeader(text(lines.get(at + 1)).strip(), true)
                && skipped.stream().anyMatch(each -> each.reason() == Skipped.Reason.GREETING);
    }

    /// Whether a line is a time of day, or a day with its day of the week, as notes have them below their title.
    private boolean isWhen(String text) {
        String first = text.split("[\\s,]", 2)[0];
        return TIME.matcher(text).matches()
                || (vocabulary.is(Word.WEEKDAY, first) && new Days(vocabulary, false).whole(text) != null);
    }

    private boolean isSalutation(String text) {
        int comma = text.indexOf(',');
        String first = (comma < 0 ? text : text.substring(0, comma)).replaceFirst("(?<![\\s.!])[\\s.!]+$", "");
        return vocabulary.begins(Word.GREETING, text) || vocabulary.is(Word.EVERYBODY, first);
    }

    private boolean isFarewell(String text) {
        return vocabulary.is(Word.REGARDS, text.replaceFirst("(?<![\\s,.!])[\\s,.!]+$", ""));
    }

    /// For each line, whether lines with marks come behind it, before the next mail. Told once from the end: a
    /// look ahead from each takes time that grows with the square of their number.
    private boolean[] goesOn(List<Cells.Line> lines, boolean isAbove) {
        boolean[] goesOn = new boolean[lines.size()];
        for (int i = lines.size() - 1; i > 0; i--) {
            String text = text(lines.get(i)).strip();
            goesOn[i - 1] = !isHeader(text, isAbove) && (Outline.isMarked(text) || goesOn[i]);
        }
        return goesOn;
    }
}
