package dev.trajectory.ui.rollout;

import dev.trajectory.edit.rollout.BeforePattern;
import dev.trajectory.edit.rollout.Called;
import dev.trajectory.edit.rollout.GivenBenefits;
import dev.trajectory.edit.rollout.Scale;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Measure;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Rollout;
import dev.trajectory.words.RolloutWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What each copy of a rollout is and brings, and how what is in it is called, in sentences.
record AboutCopies(Design design, RolloutWords words) {

    String of(Rollout wanted) {
        List<String> said = new ArrayList<>();
        OrganisationId madeFor = wanted.home();
        List<OrganisationId> others = design.others(wanted);
        said.add(madeFor == null ? words.say("form.about.nobody") : words.say("form.about", words.name(madeFor)));
        if (!others.isEmpty()) {
            said.add(words.say("form.others", words.names(others), others.size()));
        }
        List<Benefit> benefits = GivenBenefits.of(design.plan(), wanted).pattern();
        List<Gate> gates = BeforePattern.of(design.plan(), wanted).gates();
        if (benefits.size() + gates.size() > 0) {
            said.add(words.say("form.brings", benefits.size(), gates.size()));
        }
        if (!wanted.copies().isEmpty() && !wanted.pattern().isEmpty()) {
            OrganisationId first = wanted.copies().getFirst().organisation();
            Called called = Called.of(design.plan(), madeFor, first);
            said.add(words.say("form.called", words.name(first), words.quoted(names(wanted, called, benefits, gates))));
        }
        for (Measure measure : Measure.values()) {
            List<OrganisationId> unsized = Scale.unsized(design.plan(), wanted, measure);
            if (madeFor != null && unsized.contains(madeFor)) {
                said.add(words.say("form.unsized.home." + measure, words.name(madeFor)));
            } else if (!unsized.isEmpty()) {
                said.add(words.say("form.unsized." + measure, words.names(unsized), unsized.size()));
            }
        }
        return String.join(" ", said);
    }

    /// What is called otherwise in a copy: first what names its organisation in the place of the pattern's, then
    /// what has its code behind it.
    private List<String> names(Rollout wanted, Called called, List<Benefit> benefits, List<Gate> gates) {
        List<String> chunks = wanted.pattern().stream()
                .map(design.plan().chunks()::find)
                .filter(Objects::nonNull)
                .map(chunk -> chunk.title())
                .toList();
        Stream<String> named = Stream.of(
                        chunks.stream(),
                        benefits.stream().map(Benefit::title),
                        gates.stream().map(Gate::name))
                .flatMap(texts -> texts)
                .filter(called::names)
                .map(called::in);
        Stream<String> coded =
                chunks.stream().filter(title -> !called.names(title)).map(called::title);
        return Stream.concat(named, coded).toList();
    }
}
