package dev.trajectory.ui.shell;

import dev.trajectory.app.Receipt;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Section;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Effect;
import dev.trajectory.ui.chunk.EffectText;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Leaves a receipt for whatever made other chunks move, or asked too much of somebody: how many, what it does to the
/// finish, of whom too much is asked, and the way to undo it.
/// What was done is said in the same message, whichever is known first.
final class Receipts {

    /// What is said of the plan as it became by a step.
    private record Said(Plan whole, String text, List<Toasts.Deed> deeds) {}

    private final Desk desk;
    private final Toasts toasts;
    private @Nullable Said done;
    private @Nullable Said moved;

    Receipts(Desk desk, Toasts toasts) {
        this.desk = desk;
        this.toasts = toasts;
    }

    /// Says what was done last, with the way to undo it.
    void done(String text) {
        Toasts.Deed undo = new Toasts.Deed(desk.words().say("action.undo"), desk.session()::undo);
        done = new Said(desk.snapshot().whole(), text, List.of(undo));
        say();
    }

    private void say() {
        List<Said> parts = Stream.of(Optional.ofNullable(done), Optional.ofNullable(moved))
                .flatMap(Optional::stream)
                .filter(this::isOfNow)
                .toList();
        if (!parts.isEmpty()) {
            String text = parts.stream().map(Said::text).collect(Collectors.joining(" "));
            toasts.say("receipt", text, false, parts.getLast().deeds());
        }
    }

    @SuppressWarnings("ReferenceEquality") // each step makes its own plan, and comparing contents is slow
    private boolean isOfNow(Said said) {
        return said.whole() == desk.snapshot().whole();
    }

    void show(Receipt receipt) {
        List<ChunkId> others = others(receipt);
        Effect effect = receipt.effect();
        String reach = reach(receipt.label());
        boolean tells = !others.isEmpty()
                || effect.finishDays() != 0
                || !effect.lost().isEmpty()
                || !effect.overloads().isEmpty();
        if (!tells && reach.isEmpty()) {
            return;
        }
        WindowWords words = desk.words();
        StringBuilder text = new StringBuilder(reach);
        if (tells) {
            List<ChunkId> lost = effect.lost();
            long moved = others.stream().filter(each -> !lost.contains(each)).count();
            text.append(reach.isEmpty() ? "" : " ").append(words.say("receipt.moved", moved));
            if (!lost.isEmpty()) {
                text.append(words.say("receipt.and")).append(EffectText.lost(lost, desk));
            }
        }
        if (EffectText.isFinishTold(effect)) {
            text.append(words.say("receipt.and")).append(EffectText.finish(effect, words));
        }
        if (!effect.overloads().isEmpty()) {
            text.append(words.say("receipt.and")).append(EffectText.overload(effect.overloads(), desk));
        }
        List<Toasts.Deed> deeds = new ArrayList<>();
        if (!others.isEmpty()) {
            deeds.add(new Toasts.Deed(words.say("receipt.why"), () -> why(others.getFirst())));
            deeds.add(new Toasts.Deed(words.say("receipt.show"), () -> show(others)));
        }
        if (receipt.kind() == Receipt.Kind.EDIT || receipt.kind() == Receipt.Kind.REDO) {
            deeds.add(new Toasts.Deed(words.say("action.undo"), desk.session()::undo));
        } else if (receipt.kind() == Receipt.Kind.UNDO) {
            deeds.add(new Toasts.Deed(words.say("action.redo"), desk.session()::redo));
        }
        moved = new Said(desk.snapshot().whole(), text.toString(), deeds);
        say();
    }

    /// Whether a step was done in the option looked at alone or in all; empty where none is looked at, or where it
    /// is about the options themselves.
    private String reach(@Nullable Label label) {
        boolean isOfOptions = label != null
                && (label.kind() == Label.Kind.ADOPT || label.field().equals(Section.OPTIONS.name()));
        if (label == null || isOfOptions || desk.snapshot().option() == null) {
            return "";
        }
        return label.only() == null
                ? desk.words().say("receipt.all")
                : desk.words().say("receipt.only", optionName(label.only()));
    }

    private String optionName(OptionId id) {
        Option option = desk.snapshot().whole().options().find(id);
        return option == null ? id.value() : option.name();
    }

    /// The chunks that moved though the change was not about them.
    private static List<ChunkId> others(Receipt receipt) {
        Set<Id> subjects = new LinkedHashSet<>();
        if (receipt.label() != null) {
            subjects.addAll(receipt.label().subjects());
        }
        return receipt.effect().moved().stream()
                .map(Effect.Move::chunk)
                .filter(chunk -> !subjects.contains(chunk))
                .toList();
    }

    /// Says why the one that moved furthest stands where it does now.
    private void why(ChunkId chunk) {
        desk.select(Set.of(chunk));
        desk.host().why(chunk);
    }

    private void show(List<ChunkId> moved) {
        desk.select(new LinkedHashSet<>(moved));
        desk.host().reveal(moved.getFirst());
        desk.select(new LinkedHashSet<>(moved));
    }
}
