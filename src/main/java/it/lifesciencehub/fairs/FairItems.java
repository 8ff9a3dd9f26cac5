package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How things to be handed in stand. */
@ApplicationScoped
class FairItems {

    @Inject
    private FairBook book;

    @Inject
    private Clock clock;

    List<HandedRow> rows(FairRequest request) {
        return rows(book.items(request.getStand()), byItem(book.handed(request)));
    }

    ItemGrid grid(FairStand stand) {
        List<FairItem> items = book.items(stand);
        Map<Long, List<FairHanded>> byRequest = new HashMap<>();
        book.handed(stand)
                .forEach(one -> byRequest
                        .computeIfAbsent(one.getRequest().getId(), id -> new java.util.ArrayList<>())
                        .add(one));
        return new ItemGrid(
                items.stream().map(ItemForm::of).toList(),
                book.companies(stand).stream()
                        .map(one -> new ItemGrid.Company(
                                one.getId(),
                                one.getOrganisation().getName(),
                                rows(items, byItem(byRequest.getOrDefault(one.getId(), List.of())))))
                        .toList());
    }

    private static Map<Long, FairHanded> byItem(List<FairHanded> handed) {
        Map<Long, FairHanded> byItem = new HashMap<>();
        handed.forEach(one -> byItem.put(one.getItem().getId(), one));
        return byItem;
    }

    private List<HandedRow> rows(List<FairItem> items, Map<Long, FairHanded> handed) {
        LocalDate today = RomeTime.today(clock);
        return items.stream()
                .map(item -> HandedRow.of(item, handed.get(item.getId()), today))
                .toList();
    }
}
