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
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.Register;
import dev.trajectory.schedule.RandomPlans;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class DependencyEditsTest {

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

        assertThat(promise(other, "C14", "C08")).isEqualTo(new Promise(PromiseState.ASKED, "Cables", null, null, ""));
        assertThat(promise(same, "C14", "C08")).isEqualTo(agreed);
        assertThat(promise(asked, "C14", "C08")).isNull();
        assertThat(promise(after(asked, owner("C14", "STHB")), "C14", "C08").state())
                .isEqualTo(PromiseState.ASKED);
    }

    private static Edit owner(String chunk, String owner) {
        return new ChangeChunks<>(List.of(id(chunk)), ChunkField.OWNER, new OrganisationId(owner));
    }

    private static Promise promise(Plan plan, String waiting, String on) {
        return plan.chunks().get(id(waiting)).dependencies().stream()
                .filter(dependency -> dependency.on().equals(id(on)))
                .findFirst()
                .orElseThrow()
                .promise();
    }
}
