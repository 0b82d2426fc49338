package dev.trajectory.draw.options;

import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Benefits;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OutsideLoad;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Figures;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.LoadParts;
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.LoadWords;
import dev.trajectory.words.OptionWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What those figures of an option come from that are no money: chunks by who leads them, the chunk that ends last,
/// the benefit that comes first, and what the highest load is made of.
record PlanReasons(OptionWords words, Comparison.Compared compared) {

    /// Nothing where the figure is money or there is none.
    List<Term> of(Figure figure) {
        return switch (figure) {
            case CHUNKS -> byOwner();
            case FINISH -> lastToFinish();
            case FIRST_BENEFIT -> firstBenefits();
            case HIGHEST_LOAD -> highestLoad();
            default -> List.of();
        };
    }

    private Outlook outlook() {
        return compared.outlook();
    }

    private Plan plan() {
        return outlook().plan();
    }

    private List<Term> byOwner() {
        Set<ChunkId> parents = plan().parents();
        Map<OrganisationId, Integer> counts = new LinkedHashMap<>();
        plan().organisations().forEach(each -> counts.put(each.id(), 0));
        int without = 0;
        for (Chunk chunk : plan().chunks()) {
            boolean isLeaf = !parents.contains(chunk.id());
            if (isLeaf && chunk.owner() != null) {
                counts.merge(chunk.owner(), 1, Integer::sum);
            } else if (isLeaf) {
                without++;
            }
        }
        List<Term> terms = new ArrayList<>();
        counts.forEach((owner, count) -> {
            if (count > 0) {
                terms.add(new Term.Told(words.loads().name(owner), "", Integer.toString(count), owner));
            }
        });
        if (without > 0) {
            terms.add(new Term.Told(words.say("why.noOwner"), "", Integer.toString(without), null));
        }
        return terms;
    }

    private List<Term> lastToFinish() {
        List<Term> terms = new ArrayList<>();
        LocalDate finish = compared.figures().finish();
        Set<ChunkId> parents = plan().parents();
        for (Chunk chunk : plan().chunks()) {
            Placement placement = outlook().schedule().placement(chunk.id());
            if (placement != null && placement.finish().equals(finish) && !parents.contains(chunk.id())) {
                terms.add(new Term.Told(chunk.title(), "", day(placement.finish()), chunk.id()));
            }
        }
        return terms;
    }

    private List<Term> firstBenefits() {
        List<Term> terms = new ArrayList<>();
        LocalDate first = compared.figures().firstBenefit();
        for (Benefit benefit : plan().benefits()) {
            boolean counts =
                    benefit.isExpected() && !benefit.isDisbenefit() && benefit.benefitClass() != BenefitClass.TRANSFER;
            LocalDate start = Benefits.start(plan(), benefit, outlook().money().dates());
            if (counts && start != null && start.equals(first)) {
                terms.add(new Term.Told(
                        benefit.title(), words.loads().name(benefit.beneficiary()), day(start), benefit.id()));
            }
        }
        return terms;
    }

    private String day(LocalDate date) {
        return words.loads().day(date);
    }

    /// What each chunk adds to the month, and what comes from outside; then how much there is room for.
    private List<Term> highestLoad() {
        Figures.PeakLoad peak = compared.figures().highestLoad();
        if (peak == null) {
            return List.of();
        }
        LoadWords loads = words.loads();
        LoadCell cell = new LoadCell.Points(peak.organisation(), peak.month());
        List<Term> terms = new ArrayList<>();
        Set<ChunkId> parents = plan().parents();
        List<Chunk> leaves = plan().chunks().stream()
                .filter(chunk -> !parents.contains(chunk.id()))
                .toList();
        for (ChunkId id : LoadParts.among(plan(), outlook().schedule(), cell, leaves)) {
            Chunk chunk = plan().chunks().get(id);
            int points = chunk.impact().getOrDefault(peak.organisation(), 0);
            terms.add(new Term.Told(chunk.title(), "", loads.part(cell, points), id));
        }
        Organisation organisation = plan().organisations().get(peak.organisation());
        for (OutsideLoad outside : organisation.outsideLoad()) {
            if (outside.month().equals(peak.month()) && outside.points() > 0) {
                String amount = loads.part(cell, outside.points());
                terms.add(new Term.Told(loads.say("cell.outside"), outside.what(), amount, peak.organisation()));
            }
        }
        String asked =
                loads.sentence(cell, Objects.requireNonNull(outlook().load().at(cell)));
        terms.add(new Term.Told(loads.title(cell), asked, "", peak.organisation()));
        return terms;
    }
}
