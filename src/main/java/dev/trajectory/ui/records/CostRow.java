package dev.trajectory.ui.records;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.SpendProfile;
import org.jspecify.annotations.Nullable;

/// A cost line as a row among those of all chunks: the line, and what costs it. What may not be is refused when it is
/// made a line again.
record CostRow(
        ChunkId chunk,
        OrganisationId payer,
        CostKind kind,
        Money amount,
        SpendProfile profile,
        Pricing pricing,
        Optimism optimism,
        @Nullable Integer assetLifeYears,
        Outturn outturn,
        Money exitCost,
        @Nullable Grade confidence,
        String evidence,
        String note) {

    static CostRow of(ChunkId chunk, CostLine line) {
        return new CostRow(
                chunk,
                line.payer(),
                line.kind(),
                line.amount(),
                line.profile(),
                line.pricing(),
                line.optimism(),
                line.assetLifeYears(),
                line.outturn(),
                line.exitCost(),
                line.confidence(),
                line.evidence(),
                line.note());
    }

    /// This as a cost of a chunk like another, for its chunk and payer.
    CostRow beside(CostRow other) {
        return CostRow.of(other.chunk(), line().withPayer(other.payer()));
    }

    /// The cost line. Throws [dev.trajectory.model.InvalidValue] when no plan may hold it.
    CostLine line() {
        return new CostLine(
                payer,
                kind,
                amount,
                profile,
                pricing,
                optimism,
                assetLifeYears,
                outturn,
                exitCost,
                confidence,
                evidence,
                note);
    }

    /// The cost line that another becomes when its row says this: where the amount or the kind alone is another,
    /// what the profile states follows.
    CostLine changing(CostLine was) {
        if (!profile.equals(was.profile())) {
            return line();
        }
        CostLine scaled = was.withKind(kind).withAmount(amount);
        return new CostRow(
                        chunk,
                        payer,
                        scaled.kind(),
                        scaled.amount(),
                        scaled.profile(),
                        pricing,
                        optimism,
                        assetLifeYears,
                        outturn,
                        exitCost,
                        confidence,
                        evidence,
                        note)
                .line();
    }
}
