package it.lifesciencehub.sample;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.fairs.CostForm;
import it.lifesciencehub.fairs.CostSplit;
import it.lifesciencehub.fairs.FairAllocationService;
import it.lifesciencehub.fairs.FairCostService;
import it.lifesciencehub.fairs.FairHandService;
import it.lifesciencehub.fairs.FairItemService;
import it.lifesciencehub.fairs.FairRequestService;
import it.lifesciencehub.fairs.FairStandService;
import it.lifesciencehub.fairs.HandedRow;
import it.lifesciencehub.fairs.ItemForm;
import it.lifesciencehub.fairs.ItemKind;
import it.lifesciencehub.fairs.KindCount;
import it.lifesciencehub.fairs.KindForm;
import it.lifesciencehub.fairs.RequestForm;
import it.lifesciencehub.fairs.StandForm;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The collective stand of the coming fair: three kinds of place, eight companies in every state, four materials with some
 * of them handed in, and costs that were split and published. Companies with an account to look around with come first.
 */
@Singleton
@Startup
@DependsOn("SampleQuestions")
public class SampleFairs {

    private static final int COMPANIES = 8;
    private static final int ON_STAND = 4;
    private static final String DESK = "desk";
    private static final String SHOWCASE = "showcase";
    private static final String CORNER = "corner";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FairStandService stands;

    @Inject
    private FairRequestService requests;

    @Inject
    private FairAllocationService allocation;

    @Inject
    private FairItemService items;

    @Inject
    private FairHandService hands;

    @Inject
    private FairCostService costs;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();

    @PostConstruct
    void fill() {
        if (!stage.isFreeFor("SELECT COUNT(s) FROM FairStand s")) {
            return;
        }
        Caller.run(SampleStage.STAFF, () -> stage.next("FAIR").ifPresent(this::make));
    }

    private void make(Event event) {
        Long id = event.getId();
        LocalDate today = RomeTime.today(clock);
        StandForm stand = stands.desk(id, Language.IT).form();
        stand.setHall(data.value("fairs.hall"));
        stand.setNumber(data.value("fairs.number"));
        stand.setArea("96");
        stand.setOpens(today.minusDays(20).atTime(9, 0));
        stand.setCloses(today.plusDays(30).atTime(18, 0));
        stand.setPlacesPerCompany(2);
        stand.setPlaceVatRate("22");
        stands.save(id, FairStandService.NONE, stand);
        Long desk = kind(id, DESK, 2, "6", "1200");
        Long showcase = kind(id, SHOWCASE, 3, "1,5", "450");
        Long corner = kind(id, CORNER, 1, "16", "3400");
        List<Organisation> companies = companies();
        if (companies.size() < COMPANIES) {
            return;
        }
        List<Long> first = List.of(desk, corner, showcase, desk, desk, showcase, corner, showcase);
        List<Long> asked = new ArrayList<>();
        for (int i = 0; i < COMPANIES; i++) {
            Map<Long, Integer> wished = new HashMap<>(Map.of(first.get(i), 1));
            if (i == 0) {
                wished.put(showcase, 1);
            }
            asked.add(requests.save(
                    companies.get(i).getId(),
                    id,
                    request(i, wished, first.get(i).equals(corner) ? desk : null)));
        }
        asked.subList(0, ON_STAND).forEach(one -> allocation.confirm(one, null));
        allocation.putOnWaitingList(asked.get(4));
        allocation.refuse(asked.get(5), data.value("fairs.refused"));
        allocation.takeBack(asked.get(7));
        materials(id, today, asked);
        costs(id, asked);
        // What nobody is to answer is nothing to look at.
        em.createQuery("DELETE FROM MailMessage m WHERE m.kind LIKE 'fairs.%'").executeUpdate();
    }

    /** Those with an account first, then others with a delegate. */
    private List<Organisation> companies() {
        Set<Organisation> found = new LinkedHashSet<>(em.createQuery(
                        "SELECT f.organisation FROM Affiliation f, Account a WHERE a.person = f.person AND"
                                + " f.delegate = TRUE AND f.until IS NULL AND f.organisation.active = TRUE"
                                + " ORDER BY f.organisation.id",
                        Organisation.class)
                .getResultList());
        found.addAll(em.createQuery(
                        "SELECT f.organisation FROM Affiliation f WHERE f.delegate = TRUE AND f.until IS NULL"
                                + " AND f.organisation.active = TRUE ORDER BY f.organisation.id, f.id",
                        Organisation.class)
                .setMaxResults(2 * COMPANIES)
                .getResultList());
        return found.stream().limit(COMPANIES).toList();
    }

    private Long kind(Long event, String name, int places, String area, String price) {
        KindForm form = new KindForm();
        LocalisedText title = data.text("fairs.kind." + name, 0);
        form.setNameIt(title.getIt());
        form.setNameEn(title.getEn());
        LocalisedText included = data.text("fairs.kind." + name + ".included", 0);
        form.setIncludedIt(included.getIt());
        form.setIncludedEn(included.getEn());
        form.setPlaces(places);
        form.setPlaceArea(area);
        form.setPrice(price);
        return stands.saveKind(event, form);
    }

    private RequestForm request(int number, Map<Long, Integer> wished, Long second) {
        RequestForm form = new RequestForm();
        form.setKinds(wished.entrySet().stream()
                .map(one -> new KindCount(one.getKey(), null, one.getValue()))
                .toList());
        form.setSecond(second);
        form.setShows(data.value("fairs.shows." + number % 4));
        form.setSharing(number % 3 == 0 ? data.value("fairs.sharing") : "");
        form.setContactName(data.value("fairs.contact"));
        form.setContactEmail("fiera" + number + "@ospiti.example");
        form.setContactPhone("+39 02 5550 10" + number);
        return form;
    }

    private void materials(Long event, LocalDate today, List<Long> asked) {
        Long logo = item(event, "logo", ItemKind.FILE, null, today.minusDays(3));
        Long profile = item(event, "profile", ItemKind.TEXT, 600, today.plusDays(4));
        item(event, "catalogue", ItemKind.TEXT, 1200, today.plusDays(20));
        Long insurance = item(event, "insurance", ItemKind.FILE, null, today.plusDays(40));
        for (Long one : asked.subList(0, 3)) {
            hands.upload(one, logo, "logo.pdf", pdf("Logo"));
        }
        hands.upload(asked.get(0), insurance, "insurance.pdf", pdf("Insurance"));
        hands.write(asked.get(0), profile, data.value("fairs.profile"));
        items.accept(handed(asked.get(0), logo));
        items.accept(handed(asked.get(1), logo));
        items.sendBack(handed(asked.get(2), logo), data.value("fairs.sentBack"));
    }

    private Long item(Long event, String name, ItemKind kind, Integer most, LocalDate due) {
        ItemForm form = new ItemForm();
        LocalisedText title = data.text("fairs.item." + name, 0);
        form.setTitleIt(title.getIt());
        form.setTitleEn(title.getEn());
        LocalisedText help = data.text("fairs.item." + name + ".help", 0);
        form.setHelpIt(help.getIt());
        form.setHelpEn(help.getEn());
        form.setKind(kind);
        form.setMost(most);
        form.setDue(due);
        return items.save(event, form);
    }

    private Long handed(Long request, Long item) {
        return hands.open(request).rows().stream()
                .filter(one -> one.itemId().equals(item))
                .map(HandedRow::handedId)
                .findFirst()
                .orElseThrow();
    }

    private static ByteArrayInputStream pdf(String title) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PdfDocument(Language.EN, title).paragraph(title).writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private void costs(Long event, List<Long> asked) {
        cost(event, "space", "24000", "14000", CostSplit.AREA);
        cost(event, "fitting", "9500", "0", CostSplit.EQUALLY);
        cost(event, "storage", "640", "0", CostSplit.NAMED, asked.get(0), asked.get(1), asked.get(3));
        costs.publish(event);
        costs.paid(asked.get(1), new BigDecimal("5000.00"), RomeTime.today(clock));
    }

    private void cost(Long event, String name, String net, String funded, CostSplit split, Long... named) {
        CostForm form = new CostForm();
        LocalisedText title = data.text("fairs.cost." + name, 0);
        form.setNameIt(title.getIt());
        form.setNameEn(title.getEn());
        form.setNet(net);
        form.setFunded(funded);
        form.setVatRate("22");
        form.setSplit(split);
        form.setNamed(named);
        costs.save(event, form);
    }
}
