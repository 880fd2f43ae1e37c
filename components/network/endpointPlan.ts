import type { Problem } from "../shared/problems";

/** Services that are reached through routes: their endpoints cost nothing and are in no subnet. */
export const GATEWAY_SERVICES = ["dynamodb", "s3"] as const;

/** Databricks' own services, which its account must know of. */
export const DATABRICKS_SERVICES = ["general-access", "relay"] as const;

/** Services of AWS that are reached through network interfaces in our subnets. */
export const AWS_SERVICES = [
    "ecr-api",
    "ecr-dkr",
    "events",
    "glue",
    "kinesis",
    "kms",
    "lake-formation",
    "lambda",
    "logs",
    "monitoring",
    "redshift-data",
    "redshift-serverless",
    "sagemaker-api",
    "sagemaker-runtime",
    "secrets-manager",
    "sns",
    "sqs",
    "sts",
] as const;

/** All services that clusters can reach without a way to the internet, as settings call them. */
export const ENDPOINT_SERVICES = [...GATEWAY_SERVICES, ...DATABRICKS_SERVICES, ...AWS_SERVICES] as const;

export type GatewayService = (typeof GATEWAY_SERVICES)[number];
export type DatabricksService = (typeof DATABRICKS_SERVICES)[number];
export type AwsService = (typeof AWS_SERVICES)[number];
export type InterfaceService = DatabricksService | AwsService;
export type EndpointService = (typeof ENDPOINT_SERVICES)[number];

/** What settings say of a service's endpoint. */
export type EndpointChoice =
    | {
          readonly mode: "create";
          readonly reason: string;
          /** @default all zones of the network */
          readonly zoneIds?: readonly string[];
      }
    /** Somebody else made it: `id` is AWS's. */
    | { readonly mode: "existing"; readonly id: string };

export type EndpointChoices = Readonly<Partial<Record<EndpointService, EndpointChoice>>>;

/** Why a service needs an endpoint, by service. It becomes a tag, so it has no commas. */
export type EndpointNeeds = Readonly<Partial<Record<EndpointService, string>>>;

/**
 * What every workspace needs: its clusters do not start without.
 * Source: https://docs.databricks.com/aws/en/security/network/classic/privatelink
 */
export const CLUSTER_NEEDS: EndpointNeeds = {
    "general-access": "Clusters and people call the REST APIs of the workspace",
    kinesis: "Clusters send usage and lineage to Databricks",
    relay: "Clusters take their orders over the secure cluster connectivity relay",
    s3: "Clusters read and write the lake and the files of the workspace",
    sts: "Clusters take on the roles of storage credentials",
};

/** What endpoints are planned from. */
export interface EndpointRequest {
    readonly needs: EndpointNeeds;
    readonly choices: EndpointChoices;
    /** Availability zones of the network. */
    readonly zoneIds: readonly string[];
}

/** An endpoint with its reason. */
export interface PlannedEndpoint<S extends EndpointService = EndpointService> {
    readonly service: S;
    readonly purpose: string;
    readonly source:
        | { readonly mode: "create"; readonly zoneIds: readonly string[] }
        | { readonly mode: "existing"; readonly id: string };
}

/** One endpoint per service that is needed or chosen, sorted by service; nothing is made without a reason. */
export function planEndpoints({ needs, choices, zoneIds }: EndpointRequest): readonly PlannedEndpoint[] {
    return [...ENDPOINT_SERVICES].sort().flatMap((service) => {
        const [need, choice] = [needs[service], choices[service]];
        if (need === undefined && choice === undefined) {
            return [];
        }
        const purpose = need ?? (choice?.mode === "create" ? choice.reason : "An endpoint that was there already");
        return [{ service, purpose, source: sourceOf(choice, zoneIds) }];
    });
}

function sourceOf(choice: EndpointChoice | undefined, zoneIds: readonly string[]): PlannedEndpoint["source"] {
    if (choice === undefined || choice.mode === "create") {
        const wanted = choice?.zoneIds ?? zoneIds;
        return { mode: "create", zoneIds: zoneIds.filter((zoneId) => wanted.includes(zoneId)) };
    }
    return choice;
}

/** Whether a service is reached through routes. */
export const isGateway = (service: EndpointService): service is GatewayService => isOneOf(GATEWAY_SERVICES, service);

/** Whether Databricks must know of the endpoint. */
export const isDatabricks = (service: EndpointService): service is DatabricksService =>
    isOneOf(DATABRICKS_SERVICES, service);

const isOneOf = (services: readonly string[], service: string): boolean => services.includes(service);

/** The planned endpoints of one kind. */
export function plannedOf<S extends EndpointService>(
    plan: readonly PlannedEndpoint[],
    isOfKind: (service: EndpointService) => service is S,
): readonly PlannedEndpoint<S>[] {
    return plan.filter((endpoint): endpoint is PlannedEndpoint<S> => isOfKind(endpoint.service));
}

/** Says all that is wrong with choices of endpoints, for a VPC that is made here. */
export function checkEndpoints({ choices, zoneIds }: Omit<EndpointRequest, "needs">): readonly Problem[] {
    const entries = ENDPOINT_SERVICES.flatMap((service) => {
        const choice = choices[service];
        return choice === undefined ? [] : [{ service, choice, path: `network.endpoints.${service}` }];
    });
    return [
        ...entries.flatMap(({ service, choice, path }) =>
            choice.mode === "create"
                ? checkZones(path, service, choice.zoneIds ?? [], zoneIds)
                : checkGateway(path, service),
        ),
        ...checkTwice(entries),
        ...checkImages(choices),
    ];
}

/** The routes of our VPC are made here, so nobody else can have put a gateway into them. */
function checkGateway(path: string, service: EndpointService): readonly Problem[] {
    const fix = `remove ${path}, or set mode to create`;
    return isGateway(service)
        ? [{ path: `${path}.mode`, given: '"existing"', allowed: "create, since a new VPC has no gateway", fix }]
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

interface Entry {
    readonly choice: EndpointChoice;
    readonly path: string;
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
