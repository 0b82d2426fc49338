package dev.trajectory.ui.chunk;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.schedule.Cover;
import dev.trajectory.schedule.Funding;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What there is to say of a chunk at a glance, each in a few words.
///
/// @param placement its dates; null where it has none
public record ChunkFacts(Desk desk, Chunk chunk, @Nullable Placement placement) {

    public static ChunkFacts of(Desk desk, Chunk chunk) {
        return new ChunkFacts(desk, chunk, desk.snapshot().outlook().schedule().placement(chunk.id()));
    }

    private WindowWords words() {
        return desk.words();
    }

    /// "No 24 · Northmoor Integrated Care Board".
    public String whose() {
        Organisation owner = desk.plan().organisations().find(chunk.owner());
        return words().say(
                        "inspector.number",
                        ChunkNumbers.of(desk.plan()).number(chunk.id()),
                        owner == null ? words().say("inspector.noOwner") : owner.name());
    }

    /// "5 Aug 2027 to 24 Nov 2027, 16w".
    public String dates() {
        if (placement == null) {
            return words().say("pill.noDate");
        }
        String dates = words().say("facts.dates", words().day(placement.start()), words().day(placement.finish()));
        boolean timed =
                !desk.plan().parents().contains(chunk.id()) && !chunk.duration().isNil();
        return timed ? words().say("facts.and", dates, chunk.duration()) : dates;
    }

    /// How far it can slip; empty where nobody can say.
    public String slack() {
        Integer days = placement == null ? null : placement.floatDays();
        return days == null ? "" : words().say("inspector.float", days);
    }

    /// "£450k, £60k each year"; what is estimated, before tax and contingency.
    public String cost() {
        Money once = sum(false);
        Money yearly = sum(true);
        AmountWords amounts = new AmountWords(desk.plan().settings().currency(), words().locale());
        List<String> parts = new ArrayList<>();
        if (once.pence() != 0) {
            parts.add(amounts.brief(once));
        }
        if (yearly.pence() != 0) {
            parts.add(words().say("facts.yearly", amounts.brief(yearly)));
        }
        return parts.isEmpty() ? words().say("costs.none") : String.join(words().say("facts.comma"), parts);
    }

    /// Whether there is money for it, where that is not as it should be; else empty.
    public String money() {
        Funding funding = desk.snapshot().outlook().schedule().funding();
        Cover cover = funding == null ? null : funding.cover(chunk.id());
        return cover == null || cover.state() == Cover.State.FUNDED
                ? ""
                : desk.sentences().cover(cover);
    }

    /// Its name, its dates, how far it can slip, what it costs, whether money for it is lacking, and what the
    /// checks found.
    public String atAGlance() {
        String when = slack().isEmpty() ? dates() : words().say("tip.float", dates(), slack());
        String text = words().say("tip.text", chunk.title(), when, cost());
        List<String> lines = new ArrayList<>(List.of(text));
        if (!money().isEmpty()) {
            lines.add(money());
        }
        lines.addAll(new ChunkFindings(desk, chunk.id()).sentences());
        return String.join("\n", lines);
    }

    private Money sum(boolean isYearly) {
        return chunk.costs().stream()
                .filter(line -> (line.kind() == CostKind.REVENUE_RECURRENT) == isYearly)
                .map(desk.plan().settings().appraisal()::real)
                .reduce(Money.ZERO, Money::plus);
    }
}
