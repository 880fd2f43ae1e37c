import { checkExistingEndpoints, checkEndpoints as checkChoices } from "../../../components/network/endpointChoicePlan";
import { CLUSTER_NEEDS } from "../../../components/network/endpointPlan";
import { attemptEach } from "../../salvage";
import { directZoneIdsOf } from "../../network/defaults";
import { aboutNetwork } from "./aboutNetwork";

/** Each endpoint has a choice that fits its service, and serves no other; a network that is there already has all that is needed. */
export const checkEndpoints = aboutNetwork(({ mode, endpoints, zoneIds }, { region }) => {
    const choices = Object.fromEntries(attemptEach(endpoints, (choice, service) => [[service, choice] as const]));
    const directZoneIds = directZoneIdsOf(region);
    return mode === "create"
        ? checkChoices({ choices, zoneIds, directZoneIds })
        : checkExistingEndpoints({ choices, needs: CLUSTER_NEEDS, directZoneIds });
});
