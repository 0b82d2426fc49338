package dev.trajectory.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chunk costs one organisation.
///
/// @param payer who pays
/// @param amount the whole amount when one-off, the amount a year when recurrent; without tax and contingency
/// @param profile when a one-off amount is spent; amounts it states have the sign of the line's and add up to it. A
///     recurrent one is even
/// @param assetLifeYears over how many years what capital buys is written down, 1 to 100; null for the plan's
/// @param exitCost what leaving costs once it is contracted, nil or more; in the prices the amount is in
/// @param confidence how good the evidence is, or null while nobody has said
/// @param evidence how it is known
public record CostLine(
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
    public CostLine {
        requireProfile(kind, amount, profile);
        if (assetLifeYears != null) {
            InvalidValue.requireRange("assetLifeYears", assetLifeYears, 1, 100);
        }
        InvalidValue.requireRange("exitCost", exitCost.pence(), 0, Money.MOST);
        InvalidValue.requireLength("evidence", evidence, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("note", note, Plan.TEXT_LENGTH);
    }

    /// A cost of which only this much is known: spent evenly, in the plan's prices, with nothing spent yet.
    public CostLine(OrganisationId payer, CostKind kind, Money amount, String note) {
        this(
                payer,
                kind,
                amount,
                new SpendProfile.Even(),
                Pricing.PLAIN,
                Optimism.USUAL,
                null,
                Outturn.NONE,
                Money.ZERO,
                null,
                "",
                note);
    }

    private static void requireProfile(CostKind kind, Money amount, SpendProfile profile) {
        if (kind == CostKind.REVENUE_RECURRENT && !(profile instanceof SpendProfile.Even)) {
            throw new InvalidValue(
                    InvalidValue.Reason.NOT_UNDERSTOOD,
                    "profile",
                    profile.getClass().getSimpleName(),
                    "Even, for a recurrent cost");
        }
        if (profile.isStated()) {
            long least = Math.min(0, amount.pence());
            long most = Math.max(0, amount.pence());
            BigDecimal sum = BigDecimal.ZERO;
            for (Money part : profile.stated()) {
                if (part.pence() < least || part.pence() > most) {
                    throw new InvalidValue(
                            InvalidValue.Reason.OUT_OF_RANGE,
                            "profile",
                            part.pounds().toPlainString(),
                            new Money(least).pounds().toPlainString() + " to "
                                    + new Money(most).pounds().toPlainString());
                }
                sum = sum.add(part.pounds());
            }
            if (sum.compareTo(amount.pounds()) != 0) {
                throw new InvalidValue(
                        InvalidValue.Reason.WRONG_SUM,
                        "profile",
                        sum.toPlainString(),
                        amount.pounds().toPlainString());
            }
        }
    }

    public boolean isRecurrent() {
        return kind == CostKind.REVENUE_RECURRENT;
    }

    /// What leaving it costs as things stand: nil where nothing is on order.
    public Money exitDue() {
        return outturn.committed().pence() > 0 ? exitCost : Money.ZERO;
    }

    /// This line paid by another.
    public CostLine withPayer(OrganisationId changed) {
        return with(changed, kind, amount, profile, note);
    }

    /// This line counted against other money; made recurrent, it is spent evenly.
    public CostLine withKind(CostKind changed) {
        return with(
                payer,
                changed,
                amount,
                changed == CostKind.REVENUE_RECURRENT ? new SpendProfile.Even() : profile,
                note);
    }

    /// This line of another amount. What its profile states changes in proportion, to the penny; where that is
    /// nothing there is no proportion, and the amount is spent evenly.
    public CostLine withAmount(Money changed) {
        if (!profile.isStated()) {
            return with(payer, kind, changed, profile, note);
        }
        List<Long> weights =
                profile.stated().stream().map(part -> Math.abs(part.pence())).toList();
        SpendProfile scaled =
                amount.pence() == 0 ? new SpendProfile.Even() : profile.restated(changed.spreadOver(weights));
        return with(payer, kind, changed, scaled, note);
    }

    /// This line of which otherwise much is spent and on order.
    ///
    /// @param exit what it costs to leave what is on order
    public CostLine withOutturn(Outturn changed, Money exit) {
        return new CostLine(
                payer,
                kind,
                amount,
                profile,
                pricing,
                optimism,
                assetLifeYears,
                changed,
                exit,
                confidence,
                evidence,
                note);
    }

    /// This line with another note.
    public CostLine withNote(String changed) {
        return with(payer, kind, amount, profile, changed);
    }

    private CostLine with(
            OrganisationId newPayer, CostKind newKind, Money newAmount, SpendProfile newProfile, String newNote) {
        return new CostLine(
                newPayer,
                newKind,
                newAmount,
                newProfile,
                pricing,
                optimism,
                assetLifeYears,
                outturn,
                exitCost,
                confidence,
                evidence,
                newNote);
    }
}
