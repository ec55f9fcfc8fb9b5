package dev.readout.model.record;

import java.util.Arrays;
import java.util.Locale;

/** What is talked about: the record's closed list of topics. */
public enum Topic {
    TAIWAN,
    SOUTH_CHINA_SEA,
    TERRITORY_AND_BORDERS,
    TRADE,
    TARIFFS,
    EXPORT_CONTROLS,
    SANCTIONS,
    RARE_EARTHS,
    TECHNOLOGY,
    ARTIFICIAL_INTELLIGENCE,
    CYBER,
    NARCOTICS,
    HUMAN_RIGHTS,
    DETAINEES,
    UKRAINE,
    MIDDLE_EAST,
    IRAN,
    KOREA,
    MILITARY_CHANNELS,
    ARMS_AND_MISSILES,
    NUCLEAR,
    TERRORISM,
    SECURITY,
    CLIMATE,
    ENERGY,
    HEALTH,
    MIGRATION,
    INVESTMENT,
    DEBT_AND_FINANCE,
    PEOPLE_TO_PEOPLE,
    TRAVEL_AND_FLIGHTS,
    FISHERIES,
    WATER,
    SPACE,
    LEADERS_SUMMIT,
    BILATERAL_RELATIONS,
    MULTILATERAL_ORDER;

    /** The code in the record: lower case, with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The topic with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Topic ofCode(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic has the code \"" + code + "\""));
    }
}
