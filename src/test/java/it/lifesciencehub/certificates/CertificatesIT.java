package it.lifesciencehub.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.attendance.AttendanceDeskService;
import it.lifesciencehub.attendance.AttendanceReason;
import it.lifesciencehub.attendance.BadgeChoice;
import it.lifesciencehub.attendance.BadgeFormat;
import it.lifesciencehub.attendance.BadgeRole;
import it.lifesciencehub.attendance.BadgeService;
import it.lifesciencehub.attendance.BadgeSetting;
import it.lifesciencehub.attendance.BadgeSheet;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.DayScene;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people take away: badges before, certificates afterwards. */
@ExtendWith(ArquillianExtension.class)
class CertificatesIT {

    @EJB
    private CertificateService certificates;

    @EJB
    private AttendanceDeskService attendance;

    @EJB
    private BadgeService badges;

    @Inject
    private DayScene scene;

    @Inject
    private BookingScene mails;

    @Test
    void areIssuedToThoseWhoCameVerifiedByTheirCodeAndRevoked() {
        Long event = scene.event(null);
        List<Long> places = scene.confirmed(event, 4);
        As.staff(() -> attendance.checkIn(places.get(0)));
        As.staff(() -> attendance.checkIn(places.get(1)));
        assertReason(CertificateReason.EVENT_NOT_OVER, () -> As.staff(() -> certificates.issue(event)));
        scene.end(event);
        assertEquals(2, As.staff(() -> certificates.issue(event)));
        assertReason(CertificateReason.NOBODY_TO_ISSUE, () -> As.staff(() -> certificates.issue(event)));
        assertTrue(mails.mails(places.get(0)).contains("certificate.issued"));

        CertificateView view = As.person(scene.personOf(places.get(0)), () -> certificates.ofPlace(places.get(0)))
                .orElseThrow();
        assertTrue(view.number().matches("\\d{4}-\\d{6}"), view.number());
        assertTrue(
                As.nobody(() -> certificates.verify(view.number(), view.code())).valid());
        String other = "A".repeat(26);
        assertReason(CommonReason.NOT_FOUND, () -> As.nobody(() -> certificates.verify(view.number(), other)));
        assertReason(CommonReason.NOT_FOUND, () -> As.nobody(() -> certificates.verify("2001-000001", view.code())));
        assertReason(
                CommonReason.NOT_FOUND,
                () -> As.person(scene.personOf(places.get(1)), () -> certificates.ofPlace(places.get(0))));

        CertificateRow row = As.staff(() -> certificates.list(event, new PageRequest(1, 25))).rows().stream()
                .filter(one -> one.number().equals(view.number()))
                .findFirst()
                .orElseThrow();
        As.staff(() -> certificates.revoke(row.id(), "Nome sbagliato"));
        assertFalse(
                As.nobody(() -> certificates.verify(view.number(), view.code())).valid());
        assertReason(CertificateReason.REVOKED_ALREADY, () -> As.staff(() -> certificates.revoke(row.id(), "Ancora")));
        assertEquals(1, As.staff(() -> certificates.issue(event)), "another one in its place");
    }

    @Test
    void badgesArePrintedOnceUnlessWantedAgain() {
        Long event = scene.event(null);
        List<Long> places = scene.confirmed(event, 12);
        Long all = As.staff(() -> badges.print(event, choice(false, null, null)));
        BadgeSheet sheet = As.staff(() -> badges.sheet(all));
        assertEquals(12, sheet.badges().size());
        assertEquals(BadgeRole.PARTICIPANT, sheet.badges().get(0).role());
        assertEquals(12, BadgeSetting.set(sheet, Language.IT).size());
        assertReason(AttendanceReason.NO_BADGES, () -> As.staff(() -> badges.print(event, choice(true, null, null))));
        scene.confirmed(event, 3);
        assertEquals(3, As.staff(() -> badges.counts(event))[1]);
        Long fresh = As.staff(() -> badges.print(event, choice(true, "A", "C")));
        assertEquals(3, As.staff(() -> badges.sheet(fresh)).badges().size());
        assertReason(AttendanceReason.NO_BADGES, () -> As.staff(() -> badges.print(event, choice(false, "D", "Z"))));
        Long one = As.staff(
                () -> badges.print(event, new BadgeChoice(BadgeFormat.LABEL_62X100, null, null, false, places.get(0))));
        assertEquals(1, As.staff(() -> badges.sheet(one)).badges().size());
    }

    private static BadgeChoice choice(boolean onlyNew, String from, String to) {
        return new BadgeChoice(BadgeFormat.A4_90X54, from, to, onlyNew, null);
    }

    private static void assertReason(RefusalReason reason, org.junit.jupiter.api.function.Executable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).reason());
    }
}
