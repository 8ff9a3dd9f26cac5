package it.lifesciencehub.dossiers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.audit.AuditFilter;
import it.lifesciencehub.audit.AuditRow;
import it.lifesciencehub.audit.AuditService;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileType;
import it.lifesciencehub.files.FileVersionRow;
import it.lifesciencehub.files.FilesReason;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Notes and papers against the real container, database and disk. */
@ExtendWith(ArquillianExtension.class)
class DossierIT {

    private static final Identity COLLEAGUE =
            new Identity(77L, null, "Carlo Riva", Set.of(Role.PERSON, Role.STAFF), "192.0.2.7");
    private static final PageRequest FIRST = PageRequest.of(1);

    @EJB
    private NoteService notes;

    @EJB
    private PaperService papers;

    @EJB
    private AuditService audit;

    @EJB
    private OrganisationFixture organisations;

    private Long own;
    private Long other;
    private Organisation organisation;

    @BeforeEach
    void makeOrganisations() {
        organisation = organisations.anOrganisation();
        own = organisation.getId();
        other = organisations.anOrganisation().getId();
    }

    @Test
    void areStaffsAlone() {
        Long note = As.staff(() -> notes.write(own, note("Chiamata", null)));
        Long paper = As.staff(() -> papers.add(own, paper("Statuto"), "statuto.pdf", pdf("a")));
        Person person = organisations.aColleagueAt(organisation);
        Person delegate = organisations.aDelegateOf(organisation);
        List<Executable> doors = Stream.<Executable>of(
                        () -> notes.list(own, FIRST),
                        () -> notes.find(own, note),
                        () -> notes.write(own, note("x", null)),
                        () -> notes.change(own, note, 1, note("x", null)),
                        () -> notes.delete(own, note, 1),
                        () -> notes.finish(own, note, 1),
                        () -> notes.followUps(5),
                        () -> papers.list(own, FIRST),
                        () -> papers.find(own, paper),
                        () -> papers.add(own, paper("x"), "x.pdf", pdf("x")),
                        () -> papers.addVersion(own, paper, 1, "x.pdf", pdf("x")),
                        () -> papers.change(own, paper, 1, paper("x")),
                        () -> papers.withdraw(own, paper, 1, "x"),
                        () -> papers.download(own, paper, 1))
                .toList();
        for (Executable door : doors) {
            As.person(person, () -> assertEquals(CommonReason.FORBIDDEN, refused(door)));
            As.person(delegate, () -> assertEquals(CommonReason.FORBIDDEN, refused(door)));
            assertEquals(CommonReason.NOT_SIGNED_IN, refused(door));
        }
    }

    @Test
    void areNotFoundUnderAnotherOrganisation() {
        Long note = As.staff(() -> notes.write(own, note("Chiamata", null)));
        Long paper = As.staff(() -> papers.add(own, paper("Statuto"), "statuto.pdf", pdf("b")));
        Stream.<Executable>of(
                        () -> notes.find(other, note),
                        () -> notes.change(other, note, 1, note("x", null)),
                        () -> notes.delete(other, note, 1),
                        () -> notes.finish(other, note, 1),
                        () -> notes.write(1L, note("x", null)),
                        () -> papers.find(other, paper),
                        () -> papers.addVersion(other, paper, 1, "x.pdf", pdf("x")),
                        () -> papers.change(other, paper, 1, paper("x")),
                        () -> papers.withdraw(other, paper, 1, "x"),
                        () -> papers.download(other, paper, 1),
                        () -> papers.download(own, paper, 2),
                        () -> papers.download(own, 1L, 1))
                .forEach(door -> As.staff(() -> assertEquals(CommonReason.NOT_FOUND, refused(door))));
    }

    @Test
    void letOnlyItsAuthorAndAdministratorsChangeANote() {
        Long id = As.staff(() -> notes.write(own, note("Prima versione", null)));
        NoteDetail seen = As.staff(() -> notes.find(own, id));
        Caller.run(COLLEAGUE, () -> {
            assertEquals(DossierReason.NOT_THE_AUTHOR, refused(() -> notes.find(own, id)));
            assertEquals(
                    DossierReason.NOT_THE_AUTHOR,
                    refused(() -> notes.change(own, id, seen.version(), note("x", null))));
            assertEquals(DossierReason.NOT_THE_AUTHOR, refused(() -> notes.delete(own, id, seen.version())));
            assertFalse(notes.list(own, FIRST).rows().get(0).mine());
        });
        As.staff(() -> notes.change(own, id, seen.version(), note("Seconda versione", null)));
        As.staff(() -> assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refused(() -> notes.change(own, id, seen.version(), note("Tardi", null)))));
        assertEquals("Prima versione", trail("note.changed").detail());
        long version = As.staff(() -> notes.find(own, id)).version();
        As.administrator(() -> notes.delete(own, id, version));
        assertEquals("Seconda versione", trail("note.deleted").detail());
        assertTrue(As.staff(() -> notes.list(own, FIRST)).isEmpty());
    }

    @Test
    void bringFollowUpsBackUntilSomebodyFinishesThem() {
        LocalDate soon = LocalDate.now().plusDays(1);
        Long id = As.staff(() -> notes.write(own, note("Richiamare", soon)));
        NoteForm pinned = note("In alto", null);
        pinned.setPinned(true);
        As.staff(() -> notes.write(own, pinned));
        assertTrue(As.staff(() -> notes.list(own, FIRST)).rows().get(0).pinned());
        assertTrue(As.staff(() -> notes.followUps(1000)).stream()
                .anyMatch(row -> row.noteId().equals(id)));
        long version = As.staff(() -> notes.find(own, id)).version();
        Caller.run(COLLEAGUE, () -> notes.finish(own, id, version));
        assertFalse(As.staff(() -> notes.followUps(1000)).stream()
                .anyMatch(row -> row.noteId().equals(id)));
        NoteRow row = As.staff(() -> notes.list(own, FIRST)).rows().get(1);
        assertEquals("Carlo Riva", row.doneBy());
        As.staff(() ->
                assertEquals(DossierReason.NO_OPEN_FOLLOW_UP, refused(() -> notes.finish(own, id, row.version()))));
    }

    @Test
    void takeNoFileThatIsNotWhatItsNameSays() {
        InputStream html = stream("<html><script>alert(1)</script></html>");
        As.staff(() -> assertEquals(
                FilesReason.TYPE_NOT_ALLOWED, problem(() -> papers.add(own, paper("x"), "statuto.pdf", html))));
        As.staff(() -> assertEquals(
                FilesReason.ENDING_NOT_OF_TYPE,
                problem(() -> papers.add(own, paper("x"), "statuto.pdf", stream("parole")))));
        As.staff(() ->
                assertEquals(FilesReason.FILE_REQUIRED, problem(() -> papers.add(own, paper("x"), "", stream("")))));
        As.staff(() -> assertEquals(
                FilesReason.FILE_TOO_LARGE,
                problem(() ->
                        papers.add(own, paper("x"), "x.pdf", new ByteArrayInputStream(new byte[21 * 1024 * 1024])))));
        assertTrue(As.staff(() -> papers.list(own, FIRST)).isEmpty());
        assertEquals(
                "TYPE_NOT_ALLOWED",
                As.staff(() -> audit.list(
                                new AuditFilter(null, null, "file.refused", "statuto.pdf", null, null), FIRST))
                        .rows()
                        .stream()
                        .map(AuditRow::detail)
                        .filter("TYPE_NOT_ALLOWED"::equals)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void keepEveryVersionOfAPaperAndCountWhoTakesItAway() throws IOException {
        Long id = As.staff(() -> papers.add(own, paper("Statuto 2026"), "C:\\a\\statuto.pdf", pdf("uno")));
        long version = As.staff(() -> papers.find(own, id)).version();
        As.staff(() -> papers.addVersion(own, id, version, "nuovo.txt", stream("testo due")));
        As.staff(() -> assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refused(() -> papers.addVersion(own, id, version, "nuovo.txt", stream("testo tre")))));
        PaperDetail detail = As.staff(() -> papers.find(own, id));
        assertEquals(
                List.of("nuovo.txt", "statuto.pdf"),
                detail.versions().stream().map(FileVersionRow::originalName).toList());
        assertEquals(2, As.staff(() -> papers.list(own, FIRST)).rows().get(0).number());
        FileContent first = As.staff(() -> papers.download(own, id, 1));
        assertEquals("statuto-2026-v1.pdf", first.name());
        assertEquals(FileType.PDF, first.type());
        assertArrayEquals(pdf("uno").readAllBytes(), Files.readAllBytes(first.path()));
        assertFalse(first.path().toString().contains("statuto"));
        assertEquals(1, As.staff(() -> papers.find(own, id)).versions().get(1).downloads());
        assertEquals(
                "Statuto 2026: statuto-2026-v1.pdf", trail("paper.downloaded").detail());
    }

    @Test
    void noticeAFileThatIsNotWhatWasStored() throws IOException {
        Long id = As.staff(() -> papers.add(
                own, paper("Contratto"), "c.pdf", pdf(UUID.randomUUID().toString())));
        FileContent content = As.staff(() -> papers.download(own, id, 1));
        Files.writeString(content.path(), "altro");
        As.staff(() -> assertEquals(FilesReason.FILE_DAMAGED, refused(() -> papers.download(own, id, 1))));
        Files.delete(content.path());
        As.staff(() -> assertEquals(FilesReason.FILE_DAMAGED, refused(() -> papers.download(own, id, 1))));
        assertEquals(1, As.staff(() -> papers.find(own, id)).versions().get(0).downloads());
    }

    @Test
    void withdrawAPaperWithAReasonAndKeepItsFiles() {
        Long id = As.staff(() -> papers.add(own, paper("Visura"), "v.pdf", pdf("visura")));
        long version = As.staff(() -> papers.find(own, id)).version();
        As.staff(() -> assertEquals(CommonReason.REQUIRED, problem(() -> papers.withdraw(own, id, version, " "))));
        As.staff(() -> papers.withdraw(own, id, version, "Sostituita"));
        PaperDetail detail = As.staff(() -> papers.find(own, id));
        assertEquals("Sostituita", detail.withdrawnReason());
        assertFalse(detail.readable());
        Stream.<Executable>of(
                        () -> papers.download(own, id, 1),
                        () -> papers.addVersion(own, id, detail.version(), "v.pdf", pdf("x")),
                        () -> papers.change(own, id, detail.version(), paper("x")),
                        () -> papers.withdraw(own, id, detail.version(), "di nuovo"))
                .forEach(door -> As.staff(() -> assertEquals(DossierReason.PAPER_WITHDRAWN, refused(door))));
        assertEquals(
                "visura-v1.pdf",
                As.administrator(() -> papers.download(own, id, 1)).name());
    }

    private AuditRow trail(String action) {
        return As.staff(() ->
                        audit.list(new AuditFilter(null, null, action, organisation.getName(), null, null), FIRST))
                .rows()
                .get(0);
    }

    private static NoteForm note(String text, LocalDate followUpOn) {
        NoteForm form = new NoteForm();
        form.setText(text);
        form.setFollowUpOn(followUpOn);
        return form;
    }

    private static PaperForm paper(String title) {
        PaperForm form = new PaperForm();
        form.setTitle(title);
        form.setKind(PaperKind.OTHER);
        return form;
    }

    private static InputStream pdf(String content) {
        return stream("%PDF-1.4\n" + content);
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static RefusalReason refused(Executable door) {
        return assertThrows(Refusal.class, door).reason();
    }

    private static RefusalReason problem(Executable door) {
        return assertThrows(Refusal.class, door).problems().get(0).reason();
    }
}
