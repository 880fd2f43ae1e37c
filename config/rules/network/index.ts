import type { Rule } from "../rule";
import { checkCapacity } from "./capacity";
import { checkEgress } from "./egress";
import { checkEndpoints } from "./endpoints";
import { checkFrontEnd } from "./frontEnd";
import { checkResolver, checkVpns } from "./hybrid";
import { checkMode, checkSubnetsThere } from "./mode";
import { checkTransit } from "./transit";
import { checkAcls, checkConnected, checkOverlaps, checkVpc } from "./vpc";

/** Everything that must hold of a network. */
export const NETWORK_RULES: readonly Rule[] = [
    checkMode,
    checkVpc,
    checkConnected,
    checkOverlaps,
    checkAcls,
    checkSubnetsThere,
    checkCapacity,
    checkEndpoints,
    checkEgress,
    checkTransit,
    checkVpns,
    checkResolver,
    checkFrontEnd,
];
