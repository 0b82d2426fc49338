package dev.trajectory.file;

import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyKind;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.PromiseStep;

/// A dependency, and the promise that may go with it, in the file.
final class DependencyJson {

    static final Form<Dependency> FORM = RecordForm.small(DependencyJson::read, DependencyJson::write, "on");

    private static final Form<DependencyType> TYPE = Forms.oneOf(DependencyType.class);

    private static final Form<DependencyKind> KIND = Forms.oneOf(DependencyKind.class);

    private static final Form<PromiseState> STATE = Forms.oneOf(PromiseState.class);

    private static final Form<PromiseStep> STEP = RecordForm.small(DependencyJson::readStep, DependencyJson::writeStep);

    private static final Form<Promise> PROMISE =
            RecordForm.small(DependencyJson::readPromise, DependencyJson::writePromise);

    private DependencyJson() {}

    private static Dependency read(In in) {
        return new Dependency(
                in.need("on", Ids.CHUNK),
                in.or("type", TYPE, DependencyType.FS),
                in.or("lag", Forms.LAG, Lag.NONE),
                in.maybe("kind", KIND),
                in.maybe("promise", PROMISE));
    }

    private static void write(Dependency dependency, Out out) {
        out.put("on", dependency.on(), Ids.CHUNK)
                .put("type", dependency.type(), TYPE)
                .unless(Lag.NONE, "lag", dependency.lag(), Forms.LAG)
                .maybe("kind", dependency.kind(), KIND)
                .maybe("promise", dependency.promise(), PROMISE);
    }

    private static Promise readPromise(In in) {
        return new Promise(
                in.need("state", STATE),
                in.text("handover"),
                in.maybe("offered", Forms.DATE),
                in.maybe("needBy", Forms.DATE),
                in.text("note"),
                in.text("owner"),
                in.maybe("reviewDate", Forms.DATE),
                in.list("history", STEP));
    }

    private static void writePromise(Promise promise, Out out) {
        out.put("state", promise.state(), STATE)
                .text("handover", promise.handover())
                .maybe("offered", promise.offered(), Forms.DATE)
                .maybe("needBy", promise.needBy(), Forms.DATE)
                .text("note", promise.note())
                .text("owner", promise.owner())
                .maybe("reviewDate", promise.reviewDate(), Forms.DATE)
                .list("history", promise.history(), STEP);
    }

    private static PromiseStep readStep(In in) {
        return new PromiseStep(
                in.maybe("on", Forms.DATE),
                in.need("state", STATE),
                in.maybe("offered", Forms.DATE),
                in.maybe("needBy", Forms.DATE),
                in.text("note"));
    }

    private static void writeStep(PromiseStep step, Out out) {
        out.maybe("on", step.on(), Forms.DATE)
                .put("state", step.state(), STATE)
                .maybe("offered", step.offered(), Forms.DATE)
                .maybe("needBy", step.needBy(), Forms.DATE)
                .text("note", step.note());
    }
}
