import { checkEndpoints as checkChoices } from "../../../components/network/endpointChoicePlan";
import { attemptEach } from "../../salvage";
import { directZoneIdsOf } from "../../network/defaults";
import { aboutNetwork } from "./aboutNetwork";

/** Each endpoint has a choice that fits its service, and serves no other. */
export const checkEndpoints = aboutNetwork(({ endpoints, zoneIds }, { region }) => {
    const choices = Object.fromEntries(attemptEach(endpoints, (choice, service) => [[service, choice] as const]));
    return checkChoices({ choices, zoneIds, directZoneIds: directZoneIdsOf(region) });
});
