package dev.trajectory.edit;

import static dev.trajectory.edit.Northmoor.after;
import static dev.trajectory.edit.Northmoor.id;
import static dev.trajectory.edit.Northmoor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.PromiseStep;
import dev.trajectory.model.Register;
import dev.trajectory.schedule.RandomPlans;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

class DependencyEditsTest {

    private static final Promise AGREED = new Promise(PromiseState.AGREED, "Cables", null, null, "");
    private static final Promise LATER = new Promise(PromiseState.AGREED, "Points", null, null, "");

    private final Plan plan = Northmoor.plan();

    @Example
    void aCircleIsToldWhole() {
        Refusal refusal = refused(plan, Link.of(id("C31"), id("C33")));

        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CIRCLE);
        assertThat(refusal.subjects()).containsExactly(id("C31"), id("C33"), id("C32"));
    }

    @Example
    void aParentAndWhatLiesBelowItCannotWaitForEachOther() {
        Plan nested = after(plan, new PutUnder(List.of(id("C08"), id("C09")), id("C07")));

        assertThat(refused(nested, Link.of(id("C08"), id("C07"))).subjects()).containsExactly(id("C08"), id("C07"));
        assertThat(refused(nested, Link.of(id("C07"), id("C08"))).reason()).isEqualTo(Refusal.Reason.CIRCLE);
        assertThat(refused(nested, new PutUnder(List.of(id("C07")), id("C08"))).reason())
                .isEqualTo(Refusal.Reason.BELOW_ITSELF);
        assertThat(refused(plan, new PutUnder(List.of(id("C12")), id("C11"))).subjects())
                .containsExactly(id("C12"), id("C11"));
    }

    @Property
    void whatIsDimmedIsWhatIsRefused(@ForAll @LongRange(min = 0, max = 500) long seed) {
        Plan random = RandomPlans.plan(seed, 10);
        Waiting waiting = Waiting.in(random);
        for (Chunk from : random.chunks()) {
            Set<ChunkId> dim = waiting.cannotWaitFor(from.id());
            Set<ChunkId> dimmed = waiting.cannotBeAwaitedBy(from.id());
            for (Chunk to : random.chunks()) {
                assertThat(dim.contains(to.id())).isEqualTo(isCircle(random, to.id(), from.id()));
                assertThat(dimmed.contains(to.id())).isEqualTo(isCircle(random, from.id(), to.id()));
            }
        }
    }

    private static boolean isCircle(Plan plan, ChunkId waiting, ChunkId on) {
        return !Waiting.in(plan).circle(waiting, on).isEmpty();
    }

    @Property
    void aCircleToldIsOne(@ForAll @LongRange(min = 0, max = 500) long seed) {
        Plan random = RandomPlans.plan(seed, 10);
        boolean isKnotted =
                !Knots.tied(random.withChunks(Register.empty()), random).isEmpty();
        for (Chunk waiting : random.chunks()) {
            for (Chunk on : random.chunks()) {
                List<ChunkId> circle =
                        isKnotted ? List.of() : Waiting.in(random).circle(waiting.id(), on.id());
                if (circle.size() > 2) {
                    Plan closed = random.withChunks(random.chunks()
                            .with(waiting.draft()
                                    .dependencies(List.of(Dependency.on(on.id())))
                                    .chunk()));
                    assertThat(circle).doesNotHaveDuplicates();
                    assertThat(Knots.tied(random, closed)).isNotEmpty();
                }
            }
        }
    }

    @Example
    void aDependencyBetweenOrganisationsIsBornAsked() {
        Plan linked = after(plan, Link.of(id("C14"), id("C08")));
        Plan within = after(plan, Link.of(id("C15"), id("C08")));

        assertThat(promise(linked, "C14", "C08").state()).isEqualTo(PromiseState.ASKED);
        assertThat(promise(within, "C15", "C08")).isNull();
        assertThat(refused(linked, Link.of(id("C14"), id("C08"))).reason()).isEqualTo(Refusal.Reason.ALREADY_WAITS);
    }

    @Example
    void whatOneOrganisationAgreedToIsAskedOfTheNextAgain() {
        Promise agreed = new Promise(PromiseState.AGREED, "Cables", null, null, "");
        Plan promised = after(
                after(plan, Link.of(id("C14"), id("C08"))),
                new ChangeDependency(id("C14"), new Dependency(id("C08"), DependencyType.FS, Lag.NONE, null, agreed)));

        Plan other = after(promised, owner("C08", "FCHT"));
        Plan same = after(promised, owner("C08", "ERDH"));
        Plan asked = after(after(plan, Link.of(id("C14"), id("C08"))), owner("C08", "ERDH"));

        assertThat(promise(other, "C14", "C08")).isEqualTo(agreed.askedOfAnother());
        assertThat(promise(same, "C14", "C08")).isEqualTo(agreed.askedAgain());
        assertThat(promise(asked, "C14", "C08")).isNull();
        assertThat(promise(after(asked, owner("C14", "STHB")), "C14", "C08").state())
                .isEqualTo(PromiseState.ASKED);
    }

    private static Edit owner(String chunk, @Nullable String owner) {
        return new ChangeChunks<>(
                List.of(id(chunk)), ChunkField.OWNER, owner == null ? null : new OrganisationId(owner));
    }

    /// C14 (of ERDH) waits for C08 (of STHB), who has promised.
    private Plan promised(Promise promise) {
        return after(
                after(plan, Link.of(id("C14"), id("C08"))),
                new ChangeDependency(id("C14"), Dependency.on(id("C08")).withPromise(promise)));
    }

    @Example
    void whatWasAgreedPassesToNobodyOnTheWayToAnother() {
        Plan promised = promised(AGREED);

        for (String between : new String[] {"ERDH", null}) {
            Plan given = after(after(promised, owner("C08", between)), owner("C08", "FCHT"));
            assertThat(promise(given, "C14", "C08")).isEqualTo(AGREED.askedAgain());
        }
        for (String between : new String[] {"STHB", null}) {
            Plan taken = after(after(promised, owner("C14", between)), owner("C14", "FCHT"));
            assertThat(promise(taken, "C14", "C08")).isEqualTo(AGREED.askedAgain());
        }
        Plan kept = promised(new Promise(PromiseState.KEPT, "Cables", null, null, ""));
        assertThat(promise(after(kept, owner("C08", "FCHT")), "C14", "C08").state())
                .isEqualTo(PromiseState.KEPT);
    }

    /// Who takes over has offered nothing; who gets it instead of another is offered what that one was.
    @Example
    void whatOneHasOfferedIsNoOfferOfTheNextAndTheHistoryTellsOfBoth() {
        LocalDate june = LocalDate.of(2027, 6, 30);
        Plan promised = promised(new Promise(PromiseState.AGREED, "Cables", june, june, "By ship"));

        Promise given = promise(after(promised, owner("C08", "FCHT")), "C14", "C08");
        assertThat(given.state()).isEqualTo(PromiseState.ASKED);
        assertThat(given.offered()).isNull();
        assertThat(given.history())
                .containsExactly(
                        new PromiseStep(null, PromiseState.AGREED, june, june, "By ship"),
                        new PromiseStep(null, PromiseState.ASKED, null, june, "By ship"));
        assertThat(given.said(PromiseState.BROKEN, null, june, "", june).isRefused())
                .isTrue();

        Promise taken = promise(after(promised, owner("C14", "FCHT")), "C14", "C08");
        assertThat(taken.state()).isEqualTo(PromiseState.ASKED);
        assertThat(taken.offered()).isEqualTo(june);
        assertThat(taken.history().getLast())
                .isEqualTo(new PromiseStep(null, PromiseState.ASKED, june, june, "By ship"));

        Plan asked = promised(new Promise(PromiseState.ASKED, "Cables", june, null, ""));
        assertThat(promise(after(asked, owner("C08", "FCHT")), "C14", "C08").offered())
                .as("offered and not answered")
                .isNull();
    }

    @Example
    void whatIsAgreedBeforeAnybodyLeadsIsNotAskedAgain() {
        Plan nobody = after(after(plan, owner("C08", null)), Link.of(id("C14"), id("C08")));
        Plan agreed = after(
                nobody, new ChangeDependency(id("C14"), Dependency.on(id("C08")).withPromise(AGREED)));

        assertThat(promise(after(agreed, owner("C08", "STHB")), "C14", "C08")).isEqualTo(AGREED);
    }

    @Example
    void whoIsRemovedIsBoundNoMore() {
        OrganisationId fresh = new OrganisationId("NEW");
        Plan led = after(
                after(plan, new PutRecord<>(Section.ORGANISATIONS, Organisation.named(fresh, "NEW", "New"), true)),
                owner("C08", "NEW"));
        Plan agreed = after(
                after(led, Link.of(id("C14"), id("C08"))),
                new ChangeDependency(id("C14"), Dependency.on(id("C08")).withPromise(AGREED)));

        Plan without = after(agreed, new RemoveRecord<>(Section.ORGANISATIONS, fresh, true));

        assertThat(promise(without, "C14", "C08")).isEqualTo(AGREED.askedAgain());
    }

    @Example
    void whatIsMergedIntoAnothersChunkIsAskedOfThatOne() {
        Edit merge = new MergeChunks(List.of(id("C20"), id("C08")), "");
        Edit mergeTaker = new MergeChunks(List.of(id("C20"), id("C14")), "");
        Plan theirs = after(promised(AGREED), owner("C20", "FCHT"));
        Plan own = after(promised(AGREED), owner("C20", "STHB"));
        Plan both = after(
                after(theirs, Link.of(id("C14"), id("C20"))),
                new ChangeDependency(id("C14"), Dependency.on(id("C20")).withPromise(LATER)));

        assertThat(promise(after(theirs, merge), "C14", "C20")).isEqualTo(AGREED.askedAgain());
        assertThat(promise(after(theirs, mergeTaker), "C20", "C08")).isEqualTo(AGREED.askedAgain());
        assertThat(promise(after(own, merge), "C14", "C20")).isEqualTo(AGREED);
        assertThat(promise(after(both, merge), "C14", "C20")).isEqualTo(LATER);

        Promise points = Promise.ASKED.withHandover("Points");
        Plan asked = after(
                after(after(promised(Promise.ASKED), owner("C20", "STHB")), Link.of(id("C14"), id("C20"))),
                new ChangeDependency(id("C14"), Dependency.on(id("C20")).withPromise(points)));
        assertThat(promise(after(asked, merge), "C14", "C20"))
                .as("of two that nobody has answered, the one of which something was said")
                .isEqualTo(points);
    }

    @Example
    void whatAnotherGetsAPieceOfIsAskedForAgain() {
        SequencedMap<OrganisationId, String> titles = new LinkedHashMap<>();
        titles.put(new OrganisationId("STHB"), "At Sallowford");
        titles.put(new OrganisationId("FCHT"), "At Fellcoast");
        List<Piece> pieces = Piece.sites(titles, Map.of(), false);
        Plan promised = promised(AGREED);
        FreshIds fresh = Section.CHUNKS.freshIds(promised);

        Plan inSequence = after(promised, new SplitChunk(id("C08"), pieces, true, fresh));
        Plan sideBySide = after(promised, new SplitChunk(id("C08"), pieces, false, fresh));
        Plan taken = after(promised, new SplitChunk(id("C14"), pieces, false, fresh));

        assertThat(promise(inSequence, "C14", "C65")).isEqualTo(AGREED.askedAgain());
        assertThat(promise(sideBySide, "C14", "C08")).isEqualTo(AGREED);
        assertThat(promise(sideBySide, "C14", "C65")).isEqualTo(AGREED.askedAgain());
        assertThat(promise(taken, "C65", "C08")).isEqualTo(AGREED.askedAgain());
    }

    @Example
    void ofTwoDependenciesOnAChunkOnlyTheOneMeantChangesOrGoes() {
        Dependency first = Dependency.on(id("C08")).withPromise(AGREED);
        Dependency second = new Dependency(id("C08"), DependencyType.SS, Lag.parse("2w"), null, LATER);
        Plan both =
                after(plan, new ChangeChunks<>(List.of(id("C14")), ChunkField.DEPENDENCIES, List.of(first, second)));
        Dependency kept = second.withPromise(new Promise(PromiseState.KEPT, "Points", null, null, ""));

        assertThat(waits(after(both, new ChangeDependency(id("C14"), kept)))).containsExactly(first, kept);
        assertThat(waits(after(both, new Unlink(id("C14"), id("C08"), first)))).containsExactly(second);
        assertThat(waits(after(both, new Unlink(id("C14"), id("C08"))))).isEmpty();
        Dependency later = new Dependency(id("C08"), DependencyType.SS, Lag.parse("3w"), null, null);
        Plan alike =
                after(plan, new ChangeChunks<>(List.of(id("C14")), ChunkField.DEPENDENCIES, List.of(second, later)));
        Dependency asked = waits(alike).getLast();
        assertThat(waits(after(alike, new Unlink(id("C14"), id("C08"), asked)))).containsExactly(second);
        assertThat(waits(after(alike, new ChangeDependency(id("C14"), asked, first))))
                .containsExactly(second, first);
        assertThat(waits(after(both, new Unlink(id("C14"), id("C08"), later)))).containsExactly(first);
        assertThat(refused(both, new ChangeDependency(id("C14"), second, first)).reason())
                .isEqualTo(Refusal.Reason.ALREADY_WAITS);
    }

    private static List<Dependency> waits(Plan plan) {
        return plan.chunks().get(id("C14")).dependencies();
    }

    private static Promise promise(Plan plan, String waiting, String on) {
        return plan.chunks().get(id(waiting)).dependencies().stream()
                .filter(dependency -> dependency.on().equals(id(on)))
                .findFirst()
                .orElseThrow()
                .promise();
    }
}
