package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.Language;
import java.util.List;

/**
 * What can be chosen in a filter whose values another feature knows: a list takes the choices of everybody who offers
 * some under the name of its filter, and imports none of them.
 */
public interface FilterChoices {

    /** The name of the filter in addresses, for example {@code category}. */
    String filter();

    /** The choices in their order; values as they stand in addresses. */
    List<Option> options(Language language);
}
