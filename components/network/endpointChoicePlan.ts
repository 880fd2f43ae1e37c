import type { Problem } from "../shared/problems";
import {
    ENDPOINT_SERVICES,
    isDatabricks,
    isGateway,
    type EndpointChoice,
    type EndpointChoices,
    type EndpointRequest,
    type EndpointService,
} from "./endpointPlan";

/** Says all that is wrong with choices of endpoints, for a VPC that is made here. */
export function checkEndpoints({
    choices,
    zoneIds,
    directZoneIds,
}: Omit<EndpointRequest, "needs">): readonly Problem[] {
    const entries = entriesOf(choices);
    return [
        ...entries.flatMap(({ service, choice, path }) =>
            choice.mode === "create"
                ? checkZones(path, service, choice.zoneIds ?? [], zoneIds)
                : checkOthers(path, service, choice.mode),
        ),
        ...checkDirect(choices["service-direct"], zoneIds, directZoneIds),
        ...checkTwice(entries),
        ...checkImages(choices),
    ];
}

/**
 * Says all that is wrong with choices of endpoints, for a VPC that somebody else has made: what is needed is there, and nothing
 * is made, since only one endpoint of a VPC can have a service's name.
 */
export function checkExistingEndpoints({
    choices,
    needs,
    directZoneIds,
}: Omit<EndpointRequest, "zoneIds">): readonly Problem[] {
    const entries = entriesOf(choices);
    const missing = ENDPOINT_SERVICES.filter(
        (service) => needs[service] !== undefined && choices[service] === undefined,
    );
    return [
        ...missing.map((service) => missingEndpoint(service, needs[service] ?? "")),
        ...entries.flatMap(({ service, choice, path }) =>
            choice.mode === "existing" ? [] : checkExisting(path, service, choice.mode),
        ),
        ...(choices["service-direct"] === undefined ? [] : checkDirectThere(directZoneIds)),
        ...checkTwice(entries),
        ...checkImages(choices),
    ];
}

interface Entry {
    readonly service: EndpointService;
    readonly choice: EndpointChoice;
    readonly path: string;
}

const entriesOf = (choices: EndpointChoices): readonly Entry[] =>
    ENDPOINT_SERVICES.flatMap((service) => {
        const choice = choices[service];
        return choice === undefined ? [] : [{ service, choice, path: `network.endpoints.${service}` }];
    });

function missingEndpoint(service: EndpointService, need: string): Problem {
    return {
        path: `network.endpoints.${service}`,
        given: "nothing",
        allowed: `the endpoint of the VPC, since: ${need}`,
        fix: "add it with mode existing, or mode registered for one that Databricks knows",
    };
}

function checkExisting(path: string, service: EndpointService, mode: "create" | "registered"): readonly Problem[] {
    if (mode === "registered" && isDatabricks(service)) {
        return [];
    }
    const allowed = isDatabricks(service) ? "existing, registered" : "existing";
    return [
        {
            path: `${path}.mode`,
            given: `"${mode}"`,
            allowed: `${allowed} with network.mode existing`,
            fix: "name the one of the VPC",
        },
    ];
}

/** The routes of our VPC are made here, so nobody else can have put a gateway into them; and its endpoints are new to Databricks. */
function checkOthers(path: string, service: EndpointService, mode: "existing" | "registered"): readonly Problem[] {
    const where = `${path}.mode`;
    const fix = `remove ${path}, or set mode to create`;
    if (mode === "registered") {
        const allowed = "create, existing: Databricks knows no endpoint of a new VPC";
        return [{ path: where, given: '"registered"', allowed, fix }];
    }
    return isGateway(service)
        ? [{ path: where, given: '"existing"', allowed: "create, since a new VPC has no gateway", fix }]
        : [];
}

function checkZones(
    path: string,
    service: EndpointService,
    wanted: readonly string[],
    zoneIds: readonly string[],
): readonly Problem[] {
    const where = `${path}.zoneIds`;
    if (isGateway(service)) {
        const allowed = "nothing: a gateway is in no zone";
        return wanted.length === 0 ? [] : [{ path: where, given: wanted.join(", "), allowed, fix: "remove it" }];
    }
    return wanted
        .filter((zoneId) => !zoneIds.includes(zoneId))
        .map((zoneId) => ({
            path: where,
            given: `"${zoneId}"`,
            allowed: zoneIds.join(", "),
            fix: "choose zones of network.zoneIds",
        }));
}

const DIRECT = "network.endpoints.service-direct";

/** Databricks offers its service for much data in some regions in no zone. */
function checkDirectThere(directZoneIds: readonly string[]): readonly Problem[] {
    const allowed = "nothing in this region, where Databricks does not offer it";
    return directZoneIds.length > 0 ? [] : [{ path: DIRECT, given: "an endpoint", allowed, fix: `remove ${DIRECT}` }];
}

/** And in others in some zones only: those that are named have it, or one of the network when none is named. */
function checkDirect(
    choice: EndpointChoice | undefined,
    zoneIds: readonly string[],
    directZoneIds: readonly string[],
): readonly Problem[] {
    if (choice === undefined || directZoneIds.length === 0) {
        return choice === undefined ? [] : checkDirectThere(directZoneIds);
    }
    const offered = `${directZoneIds.join(", ")}, where Databricks offers it`;
    const wanted = choice.mode === "create" ? choice.zoneIds : undefined;
    if (wanted !== undefined) {
        return wanted
            .filter((zoneId) => zoneIds.includes(zoneId) && !directZoneIds.includes(zoneId))
            .map((zoneId) => ({
                path: `${DIRECT}.zoneIds`,
                given: `"${zoneId}"`,
                allowed: offered,
                fix: "remove the zone",
            }));
    }
    const fix = "add such a zone to network.zoneIds";
    return zoneIds.some((zoneId) => directZoneIds.includes(zoneId))
        ? []
        : [{ path: DIRECT, given: zoneIds.join(", "), allowed: `one of ${offered}`, fix }];
}

/** An endpoint serves one service, so one id in two places is a mistake that would only show when it is used. */
function checkTwice(entries: readonly Entry[]): readonly Problem[] {
    const given = entries.flatMap(({ choice, path }) => (choice.mode === "create" ? [] : [{ id: choice.id, path }]));
    return given.flatMap(({ id, path }, index) =>
        given
            .slice(0, index)
            .filter((other) => other.id === id)
            .map((other) => ({
                path: `${path}.id`,
                given: `"${id}"`,
                allowed: `an endpoint other than ${other.path}, since each serves one service`,
                fix: "name the endpoint of the service",
            })),
    );
}

/** An image comes from two services: what it is made of from one, its parts from the other. */
function checkImages(choices: EndpointChoices): readonly Problem[] {
    const [api, images] = [choices["ecr-api"], choices["ecr-dkr"]];
    if ((api === undefined) === (images === undefined)) {
        return [];
    }
    const [given, missing] = api === undefined ? ["ecr-dkr", "ecr-api"] : ["ecr-api", "ecr-dkr"];
    return [
        {
            path: `network.endpoints.${missing}`,
            given: "nothing",
            allowed: `an endpoint, since network.endpoints.${given} has one and images need both`,
            fix: `add it, or remove network.endpoints.${given}`,
        },
    ];
}
