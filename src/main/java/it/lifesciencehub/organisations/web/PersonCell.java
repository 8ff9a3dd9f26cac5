package it.lifesciencehub.organisations.web;

import it.lifesciencehub.lists.web.ListColumn;
import it.lifesciencehub.organisations.PeopleOrder;
import it.lifesciencehub.organisations.PersonRow;
import it.lifesciencehub.organisations.PersonRow.Work;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the staff's list of people and of its files. Of several places of work each stands in the cell. */
enum PersonCell {
    NAME(true, (row, language) -> row.sortedName()),
    GIVEN_NAME(false, (row, language) -> row.givenName()),
    FAMILY_NAME(false, (row, language) -> row.familyName()),
    EMAIL(true, (row, language) -> row.email()),
    PHONE(false, (row, language) -> row.phone()),
    ORGANISATION(true, (row, language) -> work(row, Work::organisation)),
    JOB_TITLE(true, (row, language) -> work(row, Work::jobTitle)),
    FUNCTION(
            false,
            (row, language) ->
                    work(row, work -> work.function() == null ? null : text(language, "function." + work.function()))),
    DELEGATE(true, (row, language) -> text(language, row.delegate() ? "people.yes" : "people.no")),
    ACCOUNT(true, (row, language) -> text(language, row.hasAccount() ? "people.withAccount" : "people.withoutAccount")),
    LANGUAGE(false, (row, language) -> text(language, "language." + row.language())),
    CREATED(false, (row, language) -> row.createdAt());

    private final boolean usual;
    private final BiFunction<PersonRow, Language, Object> value;

    PersonCell(boolean usual, BiFunction<PersonRow, Language, Object> value) {
        this.usual = usual;
        this.value = value;
    }

    static List<ListColumn> columns(Language language) {
        return Arrays.stream(values())
                .map(cell -> new ListColumn(
                        cell.name(),
                        text(language, "personColumn." + cell.name()),
                        cell.usual,
                        Arrays.stream(PeopleOrder.By.values())
                                .anyMatch(by -> by.name().equals(cell.name())),
                        cell == CREATED))
                .toList();
    }

    /** A text, an {@code Instant}, or null. */
    Object value(PersonRow row, Language language) {
        return value.apply(row, language);
    }

    private static String work(PersonRow row, Function<Work, String> part) {
        return row.work().stream().map(part).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    private static String text(Language language, String key) {
        return Texts.get(language, "organisations", key);
    }
}
