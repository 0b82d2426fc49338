package dev.trajectory.file;

import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Money;
import dev.trajectory.model.SpendProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// When a cost is spent: `"EVEN"`, `"AT_START"`, `"AT_FINISH"`, `{ "months": [100, 50] }` or
/// `{ "payments": { "2027-06-01": 150 } }`.
final class SpendProfileForm implements Form<SpendProfile> {

    static final Form<SpendProfile> FORM = new SpendProfileForm();

    /// The profiles that state no amounts.
    private enum Plain {
        EVEN,
        AT_START,
        AT_FINISH
    }

    private static final Form<Plain> PLAIN = Forms.oneOf(Plain.class);

    private static final Form<SpendProfile> STATED =
            RecordForm.small(SpendProfileForm::readStated, SpendProfileForm::writeStated);

    private static final Form<List<Money>> MONTHS = new ListForm<>(Forms.MONEY);

    private static final Form<SequencedMap<LocalDate, Money>> PAYMENTS = new MapForm<>(Forms.DATE, Forms.MONEY);

    private SpendProfileForm() {}

    @Override
    public SpendProfile read(Node node, Where where) {
        return node instanceof Node.Obj ? STATED.read(node, where) : plain(PLAIN.read(node, where));
    }

    private static SpendProfile plain(Plain plain) {
        return switch (plain) {
            case EVEN -> new SpendProfile.Even();
            case AT_START -> new SpendProfile.AtStart();
            case AT_FINISH -> new SpendProfile.AtFinish();
        };
    }

    @Override
    public Node write(SpendProfile profile, Where where) {
        return switch (profile) {
            case SpendProfile.Even _ -> PLAIN.write(Plain.EVEN, where);
            case SpendProfile.AtStart _ -> PLAIN.write(Plain.AT_START, where);
            case SpendProfile.AtFinish _ -> PLAIN.write(Plain.AT_FINISH, where);
            case SpendProfile.Monthly _, SpendProfile.Dated _ -> STATED.write(profile, where);
        };
    }

    private static SpendProfile readStated(In in) {
        @Nullable List<Money> months = in.maybe("months", MONTHS);
        @Nullable SequencedMap<LocalDate, Money> payments = in.maybe("payments", PAYMENTS);
        if ((months == null) == (payments == null)) {
            throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "months", "months", "either months or payments");
        }
        return months != null ? new SpendProfile.Monthly(months) : new SpendProfile.Dated(payments);
    }

    private static void writeStated(SpendProfile profile, Out out) {
        if (profile instanceof SpendProfile.Monthly(List<Money> months)) {
            out.put("months", months, MONTHS);
        } else if (profile instanceof SpendProfile.Dated(SequencedMap<LocalDate, Money> payments)) {
            out.put("payments", payments, PAYMENTS);
        }
    }
}
