package dev.trajectory.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rollout at one organisation.
///
/// @param wave when it is its turn, from 1, the wave in which the pattern itself is done
/// @param factor how large it is, where something is scaled by a number typed for it: above 0, at most 1,000, to four
///     decimals
/// @param chunks its chunks, in the order of the pattern; empty before it is stamped
/// @param benefits its benefits, as far as they follow those of the pattern
/// @param gates the gates before it, as far as they follow those before the pattern
public record RolloutCopy(
        OrganisationId organisation,
        int wave,
        BigDecimal factor,
        List<ChunkCopy> chunks,
        List<RecordCopy<BenefitId, Benefit>> benefits,
        List<RecordCopy<GateId, Gate>> gates) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    public RolloutCopy {
        InvalidValue.requireRange("wave", wave, 1, 1_000);
        factor = factor.stripTrailingZeros();
        if (factor.signum() <= 0 || factor.compareTo(MOST) > 0 || factor.scale() > 4) {
            throw new InvalidValue(
                    InvalidValue.Reason.OUT_OF_RANGE, "factor", factor.toPlainString(), "0.0001 to 1000");
        }
        if (factor.scale() < 0) {
            factor = factor.setScale(0);
        }
        chunks = List.copyOf(chunks);
        benefits = List.copyOf(benefits);
        gates = List.copyOf(gates);
    }

    /// An organisation as large as the pattern's, before it is stamped.
    public static RolloutCopy planned(OrganisationId organisation, int wave) {
        return new RolloutCopy(organisation, wave, BigDecimal.ONE, List.of(), List.of(), List.of());
    }

    /// Reads a factor as it is typed, such as "1.25" or "1,25". Throws [InvalidValue] for what is no number.
    public static BigDecimal readFactor(String typed) {
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "factor", typed, "0.0001 to 1000");
        }
    }

    public RolloutCopy withWave(int changed) {
        return new RolloutCopy(organisation, changed, factor, chunks, benefits, gates);
    }

    public RolloutCopy withFactor(BigDecimal changed) {
        return new RolloutCopy(organisation, wave, changed, chunks, benefits, gates);
    }

    public RolloutCopy withChunks(List<ChunkCopy> changed) {
        return new RolloutCopy(organisation, wave, factor, changed, benefits, gates);
    }

    public RolloutCopy withBenefits(List<RecordCopy<BenefitId, Benefit>> changed) {
        return new RolloutCopy(organisation, wave, factor, chunks, changed, gates);
    }

    public RolloutCopy withGates(List<RecordCopy<GateId, Gate>> changed) {
        return new RolloutCopy(organisation, wave, factor, chunks, benefits, changed);
    }

    /// Whether a chunk is one of its chunks.
    public boolean has(ChunkId chunk) {
        return chunks.stream().anyMatch(each -> chunk.equals(each.copy()));
    }

    /// What follows a chunk of the pattern here; null where nothing does.
    public @Nullable ChunkCopy following(ChunkId of) {
        return chunks.stream().filter(each -> of.equals(each.of())).findFirst().orElse(null);
    }

    /// The chunk that follows a chunk of the pattern here; null where the copy does without it.
    public @Nullable ChunkId copyOf(ChunkId of) {
        ChunkCopy following = following(of);
        return following == null ? null : following.copy();
    }
}
