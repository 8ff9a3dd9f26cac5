package it.lifesciencehub.missions;

import it.lifesciencehub.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;

/** A call, a criterion and an application as somebody types them. */
final class MissionFixture {

    static final Instant NOW = Instant.parse("2027-01-15T12:00:00Z");
    static final Instant OPENS = NOW.minus(Duration.ofDays(1));
    static final Instant CLOSES = NOW.plus(Duration.ofDays(10));

    private MissionFixture() {}

    static CallForm aForm() {
        CallForm form = new CallForm();
        form.setTextIt("Testo");
        form.setTextEn("Text");
        form.setOpens(RomeTime.local(OPENS));
        form.setCloses(RomeTime.local(CLOSES));
        form.setPlacesPerCompany(2);
        form.setGrant(2000);
        form.setCompanyAmount(1500);
        return form;
    }

    static CriterionForm aCriterion() {
        CriterionForm form = new CriterionForm();
        form.setNameIt("Esperienza");
        form.setNameEn("Experience");
        form.setMeaningIt("Export già avviato");
        form.setMeaningEn("Exports already begun");
        form.setWeight(40);
        return form;
    }

    static ApplicationForm anApplication() {
        ApplicationForm form = new ApplicationForm();
        form.setProfile("We make stents");
        form.setProducts("Stents");
        form.setCountries("Qatar");
        form.setReason("Distributors");
        form.setTurnover(5_000_000L);
        form.setExportShare(30);
        form.setStaff(40);
        form.setTravellers(new Long[] {1L, 2L});
        form.setFundingAccepted(true);
        form.setDeMinimis(true);
        return form;
    }
}
