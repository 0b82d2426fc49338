package dev.trajectory.draw.roadmap;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.CriticalPath;
import dev.trajectory.outlook.Doubts;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Funding;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Load.PeopleInMonth;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.PictureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The answers that stand below every view and every picture, so that one quantity has one value everywhere.
public final class StatusFigures {

    /// One answer.
    ///
    /// @param name what it is, such as `finish`
    /// @param value empty where the label says it all
    /// @param trouble whether it is bad that there is any
    public record Figure(String name, String label, String value, boolean trouble) {}

    /// When all is done.
    public static final String FINISH = "finish";

    /// How much of each kind of money is paid for.
    public static final String FUNDED = "funded";

    public static final String NET_PRESENT_VALUE = "netPresentValue";

    /// The benefit-cost ratio.
    public static final String COST_RATIO = "costRatio";

    /// Over which years and in which prices the answers about money are; it stands for itself, without a value.
    public static final String MONEY_BASIS = "moneyBasis";

    /// How many promises between organisations stand.
    public static final String PROMISES = "promises";

    private StatusFigures() {}

    /// The answers of an outlook, the most asked for and what is bad first: the last ones are left out where there
    /// is no room.
    public static List<Figure> of(Outlook outlook, Locale locale) {
        return of(outlook, outlook.criticalPath(), new PictureWords(locale));
    }

    /// How many chunks and organisations there are, in words.
    public static String counts(Plan plan, Locale locale) {
        return counts(plan, new PictureWords(locale));
    }

    static String counts(Plan plan, PictureWords words) {
        return words.counts(leaves(plan), plan.organisations().size());
    }

    static List<Figure> of(Outlook outlook, CriticalPath path, PictureWords words) {
        List<Figure> figures = new ArrayList<>();
        boolean isUnfunded = outlook.schedule().isUnfunded();
        figures.add(new Figure(
                FINISH,
                words.lineLabel(isUnfunded ? "finishIfFunded" : FINISH),
                words.finish(outlook.schedule().finish()),
                false));
        addCount(figures, words, "unfunded", unfunded(outlook), true);
        addCount(figures, words, "noDate", outlook.schedule().unplaced().size(), true);
        Doubts doubts = Doubts.of(outlook);
        addCount(figures, words, "late", doubts.late(), true);
        addOver(figures, words, doubts.organisations(), outlook.load());
        figures.addAll(MoneyAnswers.of(outlook, words));
        addPromises(figures, words, outlook.promises());
        addCount(figures, words, "checks", outlook.findings().size(), false);
        if (!path.chunks().isEmpty()) {
            String chunks = words.criticalChunks(path.chunks().size(), path.fromLimit());
            figures.add(new Figure("criticalPath", words.lineLabel("criticalPath"), chunks, false));
        }
        if (path.next() != null) {
            String room = words.nextChainFloat(path.next().floatDays());
            figures.add(new Figure("nextChain", words.lineLabel("nextChain"), room, false));
        }
        return figures;
    }

    /// How many promises are agreed or kept and not late, of all there are.
    private static void addPromises(List<Figure> figures, PictureWords words, List<PromiseNow> promises) {
        long standing = promises.stream().filter(PromiseNow::stands).count();
        if (!promises.isEmpty()) {
            String value = words.promises(standing, promises.size());
            figures.add(new Figure(PROMISES, words.lineLabel(PROMISES), value, false));
        }
    }

    private static void addCount(List<Figure> figures, PictureWords words, String name, int count, boolean trouble) {
        if (count > 0) {
            figures.add(new Figure(name, words.lineLabel(name), words.lineCount(name, count), trouble));
        }
    }

    private static int unfunded(Outlook outlook) {
        Funding funding = outlook.schedule().funding();
        return funding == null ? 0 : funding.unfunded().size();
    }

    /// Of how many organisations, and of how many scarce roles, more is asked in some month than there is.
    private static void addOver(List<Figure> figures, PictureWords words, long organisations, Load load) {
        long roles = load.roles().values().stream()
                .filter(months -> months.stream().anyMatch(PeopleInMonth::isOver))
                .count();
        if (organisations + roles > 0) {
            String name = "overCapacity";
            figures.add(new Figure(name, words.lineLabel(name), words.overCapacity(organisations, roles), true));
        }
    }

    private static int leaves(Plan plan) {
        Set<ChunkId> parents = plan.parents();
        return plan.chunks().size() - parents.size();
    }
}
