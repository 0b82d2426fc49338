package dev.trajectory.draw.rollout;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutId;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.RolloutWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One rollout: its waves, its copies, and what is offered to them.
public final class RolloutPage {

    private RolloutPage() {}

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param outlook whose dates are told
    /// @param plan in which the rollout is: the whole plan, also where the outlook is that of an option
    /// @param which the rollout; null for the first one, if there is any
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(
            Outlook outlook, Plan plan, @Nullable RolloutId which, PageStyle style, double width, Locale locale) {
        RolloutWords words = new RolloutWords(plan, locale);
        Sheet out = new Sheet(style);
        Rollout named = plan.rollouts().find(which);
        Rollout rollout =
                named != null ? named : plan.rollouts().stream().findFirst().orElse(null);
        if (rollout == null) {
            String title = words.say("page", plan.programme().name());
            return out.stacked(title, width, List.of(new Nothing(out, words)));
        }
        return out.stacked(words.say("page", rollout.name()), width, parts(outlook, plan, rollout, out, words));
    }

    /// The page of all rollouts, one below the other.
    ///
    /// @param outlook whose dates are told
    /// @param plan in which the rollouts are: the whole plan, also where the outlook is that of an option
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page ofAll(Outlook outlook, Plan plan, PageStyle style, double width, Locale locale) {
        if (plan.rollouts().size() < 2) {
            return of(outlook, plan, null, style, width, locale);
        }
        RolloutWords words = new RolloutWords(plan, locale);
        Sheet out = new Sheet(style);
        List<Part> parts = plan.rollouts().stream()
                .flatMap(rollout -> parts(outlook, plan, rollout, out, words).stream())
                .toList();
        return out.stacked(words.say("page", plan.programme().name()), width, parts);
    }

    private static List<Part> parts(Outlook outlook, Plan plan, Rollout rollout, Sheet out, RolloutWords words) {
        List<CopyNow> copies = CopyNow.of(outlook, plan, rollout);
        return List.of(
                new WavesCard(plan, out, words, rollout, copies, verdict(words, copies)),
                new CopiesCard(out, words, rollout, copies),
                new OffersCard(plan, out, words, rollout, copies));
    }

    private static String verdict(RolloutWords words, List<CopyNow> copies) {
        List<CopyNow> made = copies.subList(1, copies.size());
        LocalDate last = copies.stream()
                .map(CopyNow::finish)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        long waves = made.stream().mapToInt(CopyNow::wave).distinct().count();
        long offers = made.stream().mapToInt(copy -> copy.offers().size()).sum();
        String finish = last == null || made.isEmpty() ? "" : words.say("verdict.finish", words.day(last));
        return words.say("verdict", made.size(), waves, finish, offers);
    }

    /// What there is to say where nothing is rolled out.
    private record Nothing(Sheet out, RolloutWords words) implements Part {

        @Override
        public double height(double width) {
            return out.cardFrame(width, words.say("none.title"), words.say("none.about"));
        }

        @Override
        public void draw(Box box) {
            out.card(box, words.say("none.title"), words.say("none.about"));
        }
    }
}
