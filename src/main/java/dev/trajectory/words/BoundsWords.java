package dev.trajectory.words;

import dev.trajectory.model.InvalidValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in one language what values are allowed, which an [InvalidValue] writes in a few fixed forms, such as "1 to
/// 12" or "at most 30 digits". What has no such form, such as an id, is said as it is.
final class BoundsWords {

    private static final Map<Pattern, String> FORMS = forms();

    private final Phrasebook book;

    BoundsWords(Locale locale) {
        book = new Phrasebook("bounds", locale);
    }

    private static Map<Pattern, String> forms() {
        Map<Pattern, String> forms = new LinkedHashMap<>();
        forms.put(Pattern.compile("(\\S+) to (\\S+)"), "range");
        forms.put(Pattern.compile("a yearly value of at most (\\S+)"), "yearly");
        forms.put(Pattern.compile("at most (\\d+) digits"), "digits");
        forms.put(Pattern.compile("at most (\\d+)"), "most");
        forms.put(Pattern.compile("such as (.+) or (\\S+)"), "either");
        forms.put(Pattern.compile("such as (.+)"), "example");
        forms.put(Pattern.compile("not before (\\S+)"), "notBefore");
        forms.put(Pattern.compile("after (\\S+)"), "after");
        forms.put(Pattern.compile("three capitals"), "capitals");
        forms.put(Pattern.compile("whole hundredths"), "hundredths");
        forms.put(Pattern.compile("whole pence"), "pence");
        forms.put(Pattern.compile("rising"), "rising");
        forms.put(Pattern.compile("letters and digits, not ending in 0"), "orderKey");
        forms.put(Pattern.compile("only or without, not both"), "onlyOrWithout");
        forms.put(Pattern.compile("either months or payments"), "monthsOrPayments");
        forms.put(Pattern.compile("Even, for a recurrent cost"), "even");
        return forms;
    }

    /// Whether a text has one of the forms.
    static boolean isKnown(String bounds) {
        return FORMS.keySet().stream().anyMatch(form -> form.matcher(bounds).matches());
    }

    String say(String bounds) {
        for (Map.Entry<Pattern, String> form : FORMS.entrySet()) {
            Matcher matcher = form.getKey().matcher(bounds);
            if (matcher.matches()) {
                Object[] terms = new Object[matcher.groupCount()];
                for (int i = 0; i < terms.length; i++) {
                    terms[i] = matcher.group(i + 1);
                }
                return book.say(form.getValue(), terms);
            }
        }
        return bounds;
    }
}
