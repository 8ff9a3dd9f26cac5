package it.lifesciencehub.travel.web;

import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import it.lifesciencehub.travel.BodyKind;
import it.lifesciencehub.travel.Lack;
import it.lifesciencehub.travel.Light;
import it.lifesciencehub.travel.RoomKind;
import it.lifesciencehub.travel.TravelCompanyService;
import it.lifesciencehub.travel.TravelField;
import it.lifesciencehub.travel.TravelMineService;
import it.lifesciencehub.travel.TravelWay;
import it.lifesciencehub.travel.VisaRule;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** What several pages show of journeys: choices, names of countries, and the caller's own missions, read once a request. */
@Named
@RequestScoped
public class TravelLook {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @EJB
    private TravelMineService mine;

    @EJB
    private TravelCompanyService companies;

    @Inject
    private Ui ui;

    private List<TravelMineService.Mission> missions;
    private List<TravelCompanyService.Mission> ofCompanies;

    /** Coming missions on which the caller goes. */
    public List<TravelMineService.Mission> getMine() {
        if (missions == null) {
            missions = mine.mine();
        }
        return missions;
    }

    /** Missions on which people of the companies go for which the caller acts. */
    public List<TravelCompanyService.Mission> getCompanies() {
        if (ofCompanies == null) {
            ofCompanies = companies.mine();
        }
        return ofCompanies;
    }

    public List<Option> getCountries() {
        return Countries.all(ui.getLanguage()).stream()
                .map(country -> new Option(country.code(), country.name()))
                .toList();
    }

    /** The country's name in the page's language; empty for nothing. */
    public String country(String code) {
        return Countries.name(ui.getLanguage(), code);
    }

    /** What a traveller gave, as people read it. */
    public String value(TravelField field, String value) {
        return switch (field) {
            case NATIONALITY, PASSPORT_COUNTRY -> country(value);
            case PASSPORT_EXPIRY -> Moments.day(ui.getLanguage(), LocalDate.parse(value));
            default -> value;
        };
    }

    public List<Option> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> PLACE.matcher(id).matches())
                .sorted()
                .map(id -> new Option(id, id.replace('_', ' ')))
                .toList();
    }

    public List<Option> getWays() {
        return Option.of(TravelWay.class, ui.getLanguage(), TravelDeskPage.FEATURE, "way");
    }

    public List<Option> getVisas() {
        return Option.of(VisaRule.class, ui.getLanguage(), TravelDeskPage.FEATURE, "visa");
    }

    public List<Option> getRooms() {
        return Option.of(RoomKind.class, ui.getLanguage(), TravelDeskPage.FEATURE, "room");
    }

    public List<Option> getBodies() {
        return Option.of(BodyKind.class, ui.getLanguage(), TravelDeskPage.FEATURE, "body");
    }

    /** How a light looks. */
    public String chip(Light light) {
        return switch (light) {
            case GREEN -> "ok";
            case AMBER -> "warn";
            case RED -> "bad";
        };
    }

    /** What the lack is about, or empty. */
    public String what(Lack lack) {
        return lack.what() == null ? "" : lack.what().in(ui.getLanguage());
    }

    /** 09:30, as clocks show it there. */
    public String clock(LocalDateTime time) {
        return time == null ? "" : TIME.format(time);
    }
}
