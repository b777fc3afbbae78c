package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder like the repository's, with a Java and a Maven that only say what they were asked. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");
    private Path launcher = Path.of("");

    @BeforeEach
    void aFreshClone() throws IOException {
        home = Files.createDirectories(folder.resolve("a clone"));
        launcher = home.resolve("parley");
        Files.copy(Path.of("parley"), launcher);
        Files.createDirectories(home.resolve("schemas"));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        java("17.0.1");
        script("javac", "");
        ordinaryCommands();
        script("mvn", "mkdir -p target && echo jar > target/parley.jar && echo \"mvn $*\" >> mvn.calls");
    }

    @Test
    void theFirstStartBuildsAndSaysSo() throws Exception {
        Run run = run("topology", "--mermaid");

        assertThat(run.code).isZero();
        assertThat(run.err).startsWith("parley: building");
        assertThat(run.out).contains("-jar " + home.toRealPath().resolve("target/parley.jar") + " topology --mermaid");
        assertThat(builds()).containsExactly("mvn -q -B -Dquick -Dmaven.test.skip=true package");
    }

    @Test
    void theSecondStartDoesNotBuild() throws Exception {
        run("--help");

        assertThat(run("--help").err).isEmpty();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aChangedSourceIsBuiltAgain() throws Exception {
        run("--help");
        Path source = Files.writeString(home.resolve("src/main/X.java"), "class X {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        run("--help");

        assertThat(builds()).hasSize(2);
    }

    @Test
    void aBuildThatFailsShowsItsErrorsAndWhereTheRestIs() throws Exception {
        script("mvn", "echo '[ERROR] X.java:[1,1] no such thing'; echo '[INFO] more'; exit 1");

        Run run = run("--help");

        assertThat(run.code).isEqualTo(1);
        assertThat(run.err)
                .contains("[ERROR] X.java:[1,1] no such thing", "target/launcher-build.log")
                .doesNotContain("[INFO]");
    }

    @Test
    void anOldJavaIsRefusedWithItsVersion() throws Exception {
        java("11.0.2");

        Run run = run("--help");

        assertThat(run.code).isEqualTo(1);
        assertThat(run.err).contains("needs a JDK 17 or later").contains("version 11");
    }

    @Test
    void aMissingMavenIsNamed() throws Exception {
        Files.delete(folder.resolve("bin/mvn"));

        Run run = run("--help");

        assertThat(run.code).isEqualTo(1);
        assertThat(run.err).contains("needs Maven (mvn)");
    }

    @Test
    void itWorksThroughALinkFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);

        Run run = run(link, "--help");

        assertThat(run.out).contains("-Dparley.home=" + home.toRealPath());
    }

    @Test
    void argumentsAreHandedOnAsTheyAre() throws Exception {
        assertThat(run("inspect", "a file.txt", "-XX:x", "*").out).endsWith("<inspect><a file.txt><-XX:x><*>");
    }

    @Test
    void theExitCodeIsThatOfTheCommand() throws Exception {
        script("java", "[ \"$1\" = -version ] && { echo 'openjdk version \"17.0.1\"' >&2; exit; }; exit 2");

        assertThat(run("--help").code).isEqualTo(2);
    }

    private record Run(int code, String out, String err) {}

    private Run run(String... arguments) throws IOException, InterruptedException {
        return run(launcher, arguments);
    }

    private Run run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARLEY_") || name.equals("JAVA_HOME"));
        builder.environment().put("PATH", folder.resolve("bin").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out.strip(), Files.readString(err));
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(home.resolve("mvn.calls"));
    }

    /** What every system has; Java and Maven, which this one has too, are left out. */
    private void ordinaryCommands() throws IOException {
        for (String name :
                List.of("cut", "dirname", "find", "flock", "grep", "head", "mkdir", "readlink", "sed", "touch")) {
            for (String place : List.of("/usr/bin/", "/bin/")) {
                if (Files.exists(Path.of(place + name))) {
                    script(name, "exec " + place + name + " \"$@\"");
                }
            }
        }
    }

    /** Says its arguments in one line, and then those behind the jar one by one. */
    private void java(String version) throws IOException {
        script("java", """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit; fi
                echo "java $*"
                while [ "$1" != -jar ]; do shift; done
                shift 2
                printf '<%%s>' "$@"
                """.formatted(version));
    }

    private void script(String name, String body) throws IOException {
        Path script = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(script, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
