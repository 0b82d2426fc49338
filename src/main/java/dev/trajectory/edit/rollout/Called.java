package dev.trajectory.edit.rollout;

import dev.trajectory.model.Field;
import dev.trajectory.model.Follower;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How names speak of a copy's organisation where those of the pattern speak of its own: "ePMA: all Sallowford wards"
/// is "ePMA: all Fellside wards" in the copy of Fellside.
///
/// An organisation is called by its name, by its code, and in short by the first word of its name where that is no
/// common one (see [CommonWord]) and no other organisation has it in its own. Only whole words are replaced, written
/// as they are there.
public final class Called {

    private final Map<String, String> names;
    private final Pattern home;
    private final Pattern own;
    private final String code;
    private final @Nullable CalledBefore before;

    private Called(Map<String, String> names, List<String> own, String code, @Nullable CalledBefore before) {
        this.names = names;
        this.home = anyOf(names.keySet());
        this.own = anyOf(own);
        this.code = code;
        this.before = before;
    }

    /// What the organisation of a copy is called in the place of a pattern's.
    ///
    /// @param home the pattern's; null for nobody, who is called nothing
    public static Called of(Plan plan, @Nullable OrganisationId home, OrganisationId copy) {
        Organisation theirs = plan.organisations().find(copy);
        Organisation ours = plan.organisations().find(home);
        String code = theirs == null ? copy.value() : theirs.code();
        Map<String, String> names = new LinkedHashMap<>();
        if (ours != null && theirs != null) {
            String inShort = inShort(plan, ours);
            names.put(ours.name(), theirs.name());
            if (inShort != null) {
                String other = inShort(plan, theirs);
                names.putIfAbsent(inShort, other == null ? code : other);
            }
            names.putIfAbsent(ours.code(), code);
        }
        List<String> own = new ArrayList<>(List.of(code));
        if (theirs != null) {
            own.add(theirs.name());
            Optional.ofNullable(inShort(plan, theirs)).ifPresent(own::add);
        }
        return new Called(names, own, code, theirs == null ? null : new CalledBefore(ours, theirs));
    }

    /// What the organisation of each copy is called, worked out once for each.
    static Function<OrganisationId, Called> byCopy(Plan plan, @Nullable OrganisationId home) {
        Map<OrganisationId, Called> named = new HashMap<>();
        return copy -> named.computeIfAbsent(copy, whose -> of(plan, home, whose));
    }

    /// The first word of an organisation's name where that tells it from all others; null where it does not.
    private static @Nullable String inShort(Plan plan, Organisation organisation) {
        String first = first(organisation);
        if (first == null) {
            return null;
        }
        Pattern word = anyOf(List.of(first));
        return plan.organisations().stream()
                        .filter(each -> !each.equals(organisation))
                        .noneMatch(each -> word.matcher(each.name()).find())
                ? first
                : null;
    }

    /// The first word of an organisation's name; null where that is too short or too common to be a name.
    static @Nullable String first(Organisation organisation) {
        String first = organisation.name().strip().split("\\P{L}+", 2)[0];
        return first.length() > 2 && !CommonWord.is(first) ? first : null;
    }

    private static Pattern anyOf(Collection<String> names) {
        String either = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])");
    }

    /// A text that speaks of the copy's organisation where it spoke of the pattern's.
    public String in(String text) {
        return names.isEmpty()
                ? text
                : home.matcher(text)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }

    /// Whether a text names the pattern's organisation, so that the copy's takes its place.
    public boolean names(String text) {
        return !in(text).equals(text);
    }

    /// A text that speaks of the copy's organisation, as it was where that has no room.
    String in(String text, int most) {
        String said = in(text);
        return said.length() <= most ? said : text;
    }

    /// A title that tells whose copy it is of: by what it says, or by the code behind it. The same as before where
    /// that has no room.
    public String title(String title) {
        return title(title, Plan.NAME_LENGTH);
    }

    /// As [#title(String)], where so many characters have room.
    String title(String title, int most) {
        String said = in(title);
        String told = own.matcher(said).find() ? said : said + " (" + code + ")";
        return told.length() <= most ? told : title;
    }

    /// A record that a copy gets now, but for texts that the pattern says as it did when they were given or
    /// declined: those stay, whatever organisations have been called since.
    ///
    /// @param now what it would get if it had nothing yet
    /// @param of the record of the pattern
    /// @param naming the fields that speak of organisations
    <I extends Id, R extends Identified<I>> R kept(
            R now, R of, Follower<I, R> following, List<? extends Field<R>> naming) {
        R kept = now;
        for (Field<R> field : naming) {
            @Nullable Object said = following.said().get(field);
            @Nullable Object text = field.in(of);
            @Nullable Object answered = following.answered(field);
            boolean isStill = said == null ? isStill(text, answered) : said.equals(text);
            kept = isStill ? field.with(kept, answered) : kept;
        }
        return kept;
    }

    private boolean isStill(@Nullable Object text, @Nullable Object given) {
        return before != null && before.says(text, given);
    }
}
