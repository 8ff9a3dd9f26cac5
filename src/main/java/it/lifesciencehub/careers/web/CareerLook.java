package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CareerFigureService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What pages of other features show of career days, read once a request. */
@Named
@RequestScoped
public class CareerLook {

    @EJB
    private CareerFigureService figures;

    private List<CareerFigureService.MyCareerDay> mine;

    /** Coming career days at which the caller acts for a company. */
    public List<CareerFigureService.MyCareerDay> getMine() {
        if (mine == null) {
            mine = figures.mine();
        }
        return mine;
    }
}
