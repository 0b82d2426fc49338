package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells who said something, and when, from what was said, in lines copied or saved from a chat.
///
/// Tools write the two in one line with what was said, in a line of their own above it, or in two. Who goes on
/// speaking has the time alone above the next thing said. So what comes right behind a time is never taken for a name,
/// unless somebody of that name spoke elsewhere: it is what was said.
///
/// A text is a chat where two lines or more say when, or one in brackets, since a chunk may well be called "Open at
/// 10:30", and where something is said behind most of them: not so in a timetable. Without times, [Speakers]
/// tell.
final class Chat {

    /// One digit and a full stop make a number of a list.
    private static final String TIME = "(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{3})?)?|[012]\\d\\.\\d{2}(?:\\.\\d{2})?"
            + "|\\d\\.\\d{2}(?=\\s?[AaPp]))(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
    private static final String DATE = "(?:\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?"
            + "|\\d{1,2}(?:st|nd|rd|th)?\\s\\p{L}{3,9}\\.?(?:,?\\s\\d{4})?"
            + "|\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?)";
    /// With a word before the time, such as the day of the week, and one of two letters, such as "at".
    private static final String STAMP = "(?:" + DATE + ",?\\s+)?(?:\\p{L}+\\.?,?\\s+)?(?:\\p{L}{2}\\s+)?" + TIME
            + "(?:,?\\s+\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})?";
    private static final String SECONDS = "(?:" + DATE + ",?\\s+)?\\d{1,2}:\\d{2}:\\d{2}";

    /// Words that begin with a capital, with short ones between them, and what stands in brackets or is drawn.
    private static final String NAME = "~?\\s?\\p{Lu}[\\p{L}.'’\\-]*"
            + "(?:,?\\s+(?:\\p{Lu}[\\p{L}.'’\\-]*|\\p{Ll}{1,3}|\\([^()]{1,40}\\)|[\\p{So}\\p{Sk}\\p{M}\u200d]+)){0,5}";
    /// A name, a number of a telephone, or what else somebody goes by: whatever stands before a colon.
    private static final String SPEAKER = "[^:\\n]{1,80}?";

    /// `[27/11/2026, 10:32] Anna: text`, `27/11/2026, 10:32 - Anna: text`, `10:32:15 From Anna to Everyone: text`
    private static final Pattern SAID = Pattern.compile(
            "(?:\\[" + STAMP + "\\]|" + STAMP + "\\s+[-–—]|" + SECONDS + "\\s)\\s*(?<who>" + SPEAKER
                    + ")\\s?:\\s+(?<said>\\S.*)",
            Pattern.DOTALL);
    /// `[10:32] Anna`, `Anna [10:32 AM]`, `Anna  Yesterday 10:32`, `10:32`, `10:32:15 From Anna to Everyone:`
    private static final Pattern WHO = Pattern.compile("\\[" + STAMP + "\\](?:\\s+(?<after>" + NAME + "):?)?|"
            + STAMP + "(?:\\s+(?<behind>" + NAME + "):?)?|"
            + SECONDS + "\\s+" + SPEAKER + "\\s?:|"
            + "(?<before>" + NAME + ")(?:,|\\s+[-–—•·|])?\\s+[\\[(]?" + STAMP + "[\\])]?:?");
    private static final Pattern ONLY_TIME = Pattern.compile("\\[?" + STAMP + "\\]?|" + TIME + "," + TIME);
    private static final Pattern ONLY_NAME = Pattern.compile(NAME);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[(?=[^\\]]*:)" + STAMP + "\\].*", Pattern.DOTALL);
    /// What the tool itself says, of nobody: `27/11/2026, 10:31 - Anna added Ben`
    private static final Pattern OF_NOBODY = Pattern.compile(DATE + ",?\\s+" + TIME + "\\s+[-–—]\\s+[^:]+");
    /// `00:05:12.000,00:05:15.000`, above `Anna: text`
    private static final Pattern FROM_TO = Pattern.compile(TIME + "," + TIME);
    private static final Pattern NAMED = Pattern.compile(SPEAKER + ":\\s+(?<said>\\S.*)", Pattern.DOTALL);

    /// How often others answered with a drawing: `:+1: 2`, `👍 3`
    private static final Pattern REACTIONS =
            Pattern.compile("(?:(?::[\\w+\\-]+:|[\\p{So}\\p{Sk}\ufe0f\u200d]++)\\s*+\\d{0,3}\\s*+)++");

    /// An address of the web, and nothing besides.
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    /// A saved chat has a tab behind the time, and one behind the name.
    private static final Pattern TABBED =
            Pattern.compile("(?m)^((?:" + DATE + "\\s+)?\\d{1,2}:\\d{2}:\\d{2})\\t\\s*([^\\t\\n:]+:)[\\t ]*");
    /// Signs nobody sees, that say in which direction to write.
    private static final Pattern UNSEEN = Pattern.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]");

    private final List<String> lines;
    private final Vocabulary vocabulary;
    private final Lookup lookup;
    private final Speakers speakers;
    private final boolean isChat;
    private final Set<String> names = new HashSet<>();

    /// @param lines none of them blank
    Chat(List<String> lines, Vocabulary vocabulary, Lookup lookup) {
        this.lines = lines.stream().map(String::strip).toList();
        this.vocabulary = vocabulary;
        this.lookup = lookup;
        speakers = Speakers.of(this.lines, vocabulary, lookup);
        isChat = speakers.areChat() || looksLikeChat();
        for (int i = 0; i < this.lines.size(); i++) {
            String name = name(i);
            if (name != null) {
                names.add(Lookup.plain(name));
            }
        }
    }

    /// A text in which the tabs of a saved chat are blanks: no table.
    static String untabbed(String text) {
        Matcher tabbed = TABBED.matcher(text);
        return tabbed.results().limit(2).count() > 1 ? tabbed.replaceAll("$1 $2 ") : text;
    }

    /// A line without signs that nobody sees, and with plain blanks.
    static String seen(String line) {
        return UNSEEN.matcher(line).replaceAll("").replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    boolean isChat() {
        return isChat;
    }

    /// Whether what was said stands behind who said it: in the same lines, or below most of them. Two lines must
    /// say when, or one in brackets.
    private boolean looksLikeChat() {
        int said = 0;
        int who = 0;
        int followed = 0;
        for (int i = 0; i < lines.size(); i++) {
            said += SAID.matcher(lines.get(i)).matches() ? 1 : 0;
            if (isWhen(i)) {
                who++;
                followed += i + 1 < lines.size() && !isWhen(i + 1) ? 1 : 0;
            }
        }
        boolean isEnough = said + who > 1
                || lines.stream().anyMatch(line -> IN_BRACKETS.matcher(line).matches());
        return isEnough && (said > 0 || followed * 2 > who);
    }

    /// Who is said to have spoken in a line; null for nobody.
    private @Nullable String name(int at) {
        String line = lines.get(at);
        Matcher who = WHO.matcher(line);
        if (who.matches()) {
            String after = who.group("after");
            String behind = who.group("behind");
            return after != null ? after : behind != null ? behind : who.group("before");
        }
        return isNamed(at) && !isWhen(at - 1) ? line : null;
    }

    /// Whether a line may be a name, and the next says when and no more.
    private boolean isNamed(int at) {
        return at + 1 < lines.size()
                && ONLY_NAME.matcher(lines.get(at)).matches()
                && ONLY_TIME.matcher(lines.get(at + 1)).matches();
    }

    private boolean isWhen(int at) {
        return at >= 0
                && (WHO.matcher(lines.get(at)).matches()
                        || FROM_TO.matcher(lines.get(at)).matches());
    }

    /// Whether a line says who spoke or when, and nothing else.
    boolean isWho(int at) {
        String line = lines.get(at);
        return isWhen(at) || isQuoted(at) || (isNamed(at) && (!isWhen(at - 1) || names.contains(Lookup.plain(line))));
    }

    /// Whether a line is the name of somebody who spoke, and no time follows: above what another answers to.
    private boolean isQuoted(int at) {
        return names.contains(Lookup.plain(lines.get(at))) && !isNamed(at);
    }

    /// Whether a line says again what another answers to, as a whole or as its beginning.
    private boolean isSaidAgain(int at) {
        String line = lines.get(at);
        String whole = line.endsWith("…") ? line.substring(0, line.length() - 1) : line;
        return at > 0
                && isQuoted(at - 1)
                && lines.subList(0, at - 1).stream()
                        .anyMatch(each -> whole.equals(line) ? each.equals(line) : each.startsWith(whole));
    }

    /// What was said in a line, without who said it and that it was changed.
    String said(int at) {
        String said = whole(at);
        return vocabulary.words().getOrDefault(Word.EDITED, List.of()).stream()
                .filter(edited -> said.toLowerCase(Locale.ROOT).endsWith(edited))
                .findFirst()
                .map(edited ->
                        said.substring(0, said.length() - edited.length()).strip())
                .filter(rest -> !rest.isEmpty())
                .orElse(said);
    }

    private String whole(int at) {
        String line = lines.get(at);
        Matcher said = SAID.matcher(line);
        if (said.matches()) {
            return said.group("said");
        }
        Matcher named = NAMED.matcher(line);
        boolean isBelowTime = at > 0 && FROM_TO.matcher(lines.get(at - 1)).matches();
        return isBelowTime && named.matches() ? named.group("said") : speakers.said(line);
    }

    /// Whether a text is what the tool itself says, how others reacted, or an answer with nothing in it.
    ///
    /// @param at the line it stands in
    boolean isChatter(int at, String text) {
        String bare = text.replaceFirst("(?<![\\s,.!])[\\s,.!]+$", "").replaceFirst("^\\d{1,3}\\s+", "");
        boolean isBelowReaction = at > 0 && REACTIONS.matcher(lines.get(at - 1)).matches();
        return OF_NOBODY.matcher(text).matches()
                || REACTIONS.matcher(text).matches()
                || (isBelowReaction && COUNT.matcher(text).matches())
                || ADDRESS.matcher(text).matches()
                || isSaidAgain(at)
                || isOfChat(at, text)
                || isQuestion(text)
                || vocabulary.is(Word.REACTION, bare.replaceFirst("\\s\\d{1,3}$", ""))
                || vocabulary.is(Word.ASSENT, bare)
                || vocabulary.begins(Word.CHATTER, text)
                || vocabulary.is(Word.WEEKDAY, bare)
                || new Days(vocabulary, false).whole(text) != null;
    }

    /// Whether the chat itself says something of who spoke, in their name, or of what they sent: "Anna: Anna
    /// joined".
    private boolean isOfChat(int at, String text) {
        Matcher said = SAID.matcher(lines.get(at));
        String who = said.matches() ? said.group("who").strip() : "";
        boolean isOfSpeaker = !who.isEmpty()
                && text.startsWith(who + " ")
                && text.length() > who.length() + 1
                && Character.isLowerCase(text.charAt(who.length() + 1))
                && lookup.organisationCalled(who) == null;
        String lower = text.toLowerCase(Locale.ROOT);
        return isOfSpeaker
                || vocabulary.words().getOrDefault(Word.ATTACHED, List.of()).stream()
                        .anyMatch(lower::endsWith);
    }

    /// Whether somebody asks the others something: "What should go first?"
    private boolean isQuestion(String text) {
        return text.indexOf('?') > 0 && vocabulary.begins(Word.QUESTION, text);
    }
}
