package dev.trajectory.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What abbreviations mean, in one locale.
public final class Glossary {

    /// Something that may be an abbreviation: two capitals or a capital and a figure at least, standing alone.
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{Lu}\\d]+(?![\\p{L}\\d])");

    /// An abbreviation and its meaning, a sentence without a full stop.
    public record Term(String shortForm, String meaning) {}

    private final Map<String, Term> terms = new LinkedHashMap<>();

    public Glossary(Locale locale) {
        ResourceBundle bundle = Phrasebook.bundle("glossary", locale);
        Phrasebook book = new Phrasebook("glossary", locale);
        for (String key : new TreeSet<>(bundle.keySet())) {
            terms.put(key, new Term(key, book.say(key)));
        }
    }

    /// All of them, by the alphabet.
    public List<Term> all() {
        return List.copyOf(terms.values());
    }

    /// Those that stand in a text, in the order in which they do, each once.
    public List<Term> in(String text) {
        List<Term> found = new ArrayList<>();
        Matcher matcher = ABBREVIATION.matcher(text);
        while (matcher.find()) {
            Term term = terms.get(matcher.group());
            if (term != null && !found.contains(term)) {
                found.add(term);
            }
        }
        return found;
    }
}
