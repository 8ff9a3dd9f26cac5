package it.lifesciencehub.travel.web;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import it.lifesciencehub.travel.HotelDesk;
import it.lifesciencehub.travel.TravelHotelService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The room list of a mission's hotel, as a file for the hotel: {@code ?event=…&hotel=…}. */
@ApplicationScoped
public class TravelRoomsFile implements ListFile {

    @EJB
    private TravelHotelService hotels;

    @Override
    public String address() {
        return "/staff/travel-rooms";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "travel", "stay.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "travel",
                "field.hotel",
                "field.room",
                "field.traveller",
                "field.sharesWith",
                "field.company",
                "field.checkIn",
                "field.checkOut");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        HotelDesk desk = hotels.hotel(AddressId.of(parameters.apply("event")), AddressId.of(parameters.apply("hotel")));
        desk.guests()
                .forEach(guest -> row.accept(Arrays.asList(
                        desk.hotel().getName(),
                        Texts.get(language, "travel", "room." + guest.kind().name()),
                        guest.name(),
                        guest.sharesWith(),
                        guest.organisation(),
                        desk.checkIn().toString().replace('T', ' '),
                        desk.checkOut().toString().replace('T', ' '))));
    }
}
