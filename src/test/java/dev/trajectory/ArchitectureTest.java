package dev.trajectory;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import dev.trajectory.model.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The walls between packages. Packages that do not exist yet have theirs already.
class ArchitectureTest {

    private static final String ROOT = "dev.trajectory.";

    /// The packages, the highest first; those of a row do not know each other.
    private static final List<List<String>> ROWS = List.of(
            List.of("ui", "cli"),
            List.of("app"),
            List.of("draw", "exchange"),
            List.of("words"),
            List.of("outlook"),
            List.of("check", "risk", "optimise"),
            List.of("finance"),
            List.of("schedule"),
            List.of("funding"),
            List.of("calendar"),
            List.of("edit", "diff", "file"),
            List.of("graph"),
            List.of("model"));

    /// Programs start here, so these may ask for the time, the language and the console.
    private static final String[] OUTERMOST = {"dev.trajectory.ui..", "dev.trajectory.cli..", "dev.trajectory.app.."};

    private static JavaClasses program;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("jmh_generated"))
                .importPackages("dev.trajectory");
    }

    static List<String> packages() {
        return ROWS.stream().flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void arrowsPointOnlyDownwards(String name) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(inOneOf(notBelow(name)))
                .because("what computes must not know what shows it, so that each layer can be tested and used alone")
                .allowEmptyShould(true)
                .check(program);
    }

    private static List<String> notBelow(String name) {
        List<String> closed = new ArrayList<>();
        for (List<String> row : ROWS) {
            row.stream().filter(other -> !other.equals(name)).forEach(closed::add);
            if (row.contains(name)) {
                return closed;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static DescribedPredicate<JavaClass> inOneOf(List<String> names) {
        String[] closed = names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
        return JavaClass.Predicates.resideInAnyPackage(closed)
                .or(JavaClass.Predicates.type(Launcher.class))
                .as("reside in %s", String.join(", ", names));
    }

    @Test
    void everyPackageHasItsPlace() {
        classes()
                .should()
                .resideInAnyPackage(packages().stream()
                        .map(name -> ROOT + name + "..")
                        .toList()
                        .toArray(String[]::new))
                .orShould()
                .resideInAPackage("dev.trajectory")
                .because("a package without a place has no walls")
                .check(program);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.trajectory.(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package")
                .check(program);
    }

    @Test
    void commandsDoWithoutTheSession() {
        noClasses()
                .that()
                .resideInAPackage("dev.trajectory.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.trajectory.app..")
                .because("commands read a plan, compute and end: they need no session, history or threads")
                .check(program);
    }

    @ParameterizedTest
    @CsvSource({
        "javafx..,           ui,          the plan and its pictures must work without a display",
        "org.controlsfx..,   ui,          the plan and its pictures must work without a display",
        "tools.jackson..,    file cli,    the model does not know how it is written down",
        "org.jgrapht..,      graph,       it is too slow and too large for the sequencing loops",
        "net.sf.mpxj..,      exchange,    foreign formats stop at the border",
        "org.mpxj..,         exchange,    foreign formats stop at the border",
        "org.apache.poi..,   exchange draw, foreign formats stop at the border and the PowerPoint painter",
        "org.apache.pdfbox.., exchange draw, only painters and readers of PDF know PDF",
        "picocli..,          cli,         only commands know how they are typed",
        "org.openjdk.jmh..,  cli,         only the bench measures"
    })
    void aLibraryLivesInItsPackagesAlone(String library, String homes, String reason) {
        String[] closed = packages().stream()
                .filter(name -> !List.of(homes.split(" ")).contains(name))
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(closed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(reason)
                .check(program);
    }

    @Test
    void onlyTheMapKnowsItsLayout() {
        noClasses()
                .that(resideOutsideOfPackages("dev.trajectory.draw.map"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse..", "com.google..")
                .because(
                        "a layout that is large, and a stranger in style, is asked in one place and could be exchanged")
                .check(program);
    }

    @Test
    void theModelIsValues() {
        classes()
                .that()
                .resideInAPackage("dev.trajectory.model")
                .and()
                .doNotHaveSimpleName("package-info")
                .should(be("records, enums, sealed interfaces, builders called …Draft or InvalidValue", JAVA_VALUE))
                .because("a plan that cannot change needs no copies, no locks and no undo of its own")
                .check(program);
    }

    private static final DescribedPredicate<JavaClass> JAVA_VALUE = DescribedPredicate.describe(
            "values",
            type -> type.isRecord()
                    || type.isEnum()
                    || type.reflect().isSealed()
                    || type.getSimpleName().endsWith("Draft")
                    || type.isEquivalentTo(InvalidValue.class));

    private static ArchCondition<JavaClass> be(String description, DescribedPredicate<JavaClass> predicate) {
        return ArchConditions.<JavaClass>be(predicate).as("be %s", description);
    }

    @Test
    void theSameQuestionHasTheSameAnswerWhenAndWhereverItIsAsked() {
        noClasses()
                .that(resideOutsideOfPackages(OUTERMOST))
                .should()
                .callMethodWhere(Surroundings.METHODS)
                .orShould()
                .callConstructorWhere(Surroundings.CONSTRUCTORS)
                .because("below app and cli, time, chance, language and time zone are given and never asked for")
                .check(program);
    }

    @Test
    void onlyCommandsTalkOnTheConsole() {
        noClasses()
                .that(resideOutsideOfPackages("dev.trajectory.cli..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Launcher.class))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what a library has to say it returns")
                .check(program);
    }

    @ParameterizedTest
    @CsvSource({"Manager", "Helper", "Util", "Utils", "Impl", "Base", "Data", "Info", "Processor"})
    void namesSayWhatAThingIs(String ending) {
        noClasses()
                .should()
                .haveSimpleNameEndingWith(ending)
                .because("such a name says nothing of what the class is for")
                .check(program);
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingIsNullUnlessItSaysSo() {
        List<String> packages = program.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(pack -> !pack.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(packages)
                .as("packages without a package-info that is @NullMarked")
                .isEmpty();
    }

    @Test
    void testsAssertWithAssertJAlone() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("dev.trajectory");
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.junit\\.jupiter\\.api\\.Assertions")
                .because("one way to assert reads best and says most when it fails")
                .check(tests);
        classes()
                .that()
                .containAnyMethodsThat(Surroundings.ARE_TESTS)
                .should()
                .haveSimpleNameEndingWith("Test")
                .orShould()
                .haveSimpleNameEndingWith("IT")
                .because("the build runs no others, and those in IT once the program is packed")
                .check(tests);
    }
}
