import { checkEndpoints as checkChoices } from "../../../components/network/endpointPlan";
import { attemptEach } from "../../salvage";
import { aboutNetwork } from "./aboutNetwork";

/** Each endpoint has a choice that fits its service, and serves no other. */
export const checkEndpoints = aboutNetwork(({ endpoints, zoneIds }) => {
    const choices = Object.fromEntries(attemptEach(endpoints, (choice, service) => [[service, choice] as const]));
    return checkChoices({ choices, zoneIds });
});
