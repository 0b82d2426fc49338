package dev.trajectory.ui.money;

import dev.trajectory.edit.AdoptOption;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.KeepAsOption;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.RemoveRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.Together;
import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.finance.reach.LessMoney;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps a cut that was tried as an option, or adopts it: one edit each.
///
/// @param tried the cut shown; null for none
record CutDeeds(Desk desk, Supplier<@Nullable CutTried> tried) implements CutResults.Deeds {

    @Override
    public void keep(@Nullable Deferral deferral) {
        CutTried now = tried.get();
        if (now != null) {
            new Keeping(desk).keep(edit(now, deferral), now.sentences().option(now.cut()));
        }
    }

    /// In the plan itself, what is deferred is kept too: in an option that is the plan as it was.
    @Override
    public void adopt(@Nullable Deferral deferral) {
        CutTried now = tried.get();
        if (now != null) {
            Edit edit = edit(now, deferral);
            boolean keepsPlan = deferral != null && desk.snapshot().option() == null;
            String name = new Keeping(desk).free(now.sentences().before(now.cut()));
            if (desk.perform(keepsPlan ? keeping(edit, name) : edit)) {
                desk.host()
                        .sayDone(
                                keepsPlan
                                        ? desk.words().say("cut.adopted", name)
                                        : desk.words()
                                                .say(
                                                        "cut.adopted.alone",
                                                        now.sentences().name(now.cut())));
            }
        }
    }

    private Edit keeping(Edit edit, String name) {
        List<OptionId> ids = new Keeping(desk).fresh(2);
        OptionId made = ids.getFirst();
        Option before = Option.of(ids.getLast(), name, OptionKind.LESS_AMBITIOUS);
        return new Together(
                edit.label(),
                List.of(
                        new KeepAsOption(Option.of(made, made.value(), OptionKind.LESS_AMBITIOUS), null, edit),
                        new AdoptOption(made, before),
                        new RemoveRecord<>(Section.OPTIONS, made, true)));
    }

    private Edit edit(CutTried now, @Nullable Deferral deferral) {
        int deferred = deferral == null ? 0 : deferral.chunks().size();
        return new LessMoney(now.cut(), now.counting(), deferral)
                .edit(
                        now.plan(),
                        Label.told(now.sentences().label(now.cut(), deferred)),
                        desk.session().freshChunkIds(),
                        now.sentences()::exit);
    }
}
