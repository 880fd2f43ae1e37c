/** Services that are reached through routes: their endpoints cost nothing and are in no subnet. */
export const GATEWAY_SERVICES = ["dynamodb", "s3"] as const;

/** Databricks' own services, which its account must know of. */
export const DATABRICKS_SERVICES = ["general-access", "relay", "service-direct"] as const;

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
    | { readonly mode: "existing"; readonly id: string }
    /** Somebody else made it, and Databricks knows it: `id` is Databricks'. */
    | { readonly mode: "registered"; readonly id: string };

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
    /** Zones in which Databricks offers its service for much data; none where it does not. */
    readonly directZoneIds: readonly string[];
}

/** An endpoint with its reason. */
export interface PlannedEndpoint<S extends EndpointService = EndpointService> {
    readonly service: S;
    readonly purpose: string;
    readonly source:
        | { readonly mode: "create"; readonly zoneIds: readonly string[] }
        | { readonly mode: "existing" | "registered"; readonly id: string };
}

/** One endpoint per service that is needed or chosen, sorted by service; nothing is made without a reason. */
export function planEndpoints(request: EndpointRequest): readonly PlannedEndpoint[] {
    const { needs, choices } = request;
    return [...ENDPOINT_SERVICES].sort().flatMap((service) => {
        const [need, choice] = [needs[service], choices[service]];
        if (need === undefined && choice === undefined) {
            return [];
        }
        const purpose = need ?? (choice?.mode === "create" ? choice.reason : "An endpoint that was there already");
        return [{ service, purpose, source: sourceOf(service, choice, request) }];
    });
}

function sourceOf(
    service: EndpointService,
    choice: EndpointChoice | undefined,
    { zoneIds, directZoneIds }: EndpointRequest,
): PlannedEndpoint["source"] {
    if (choice !== undefined && choice.mode !== "create") {
        return choice;
    }
    const wanted = choice?.zoneIds ?? zoneIds;
    const offered = service === "service-direct" ? directZoneIds : zoneIds;
    return { mode: "create", zoneIds: zoneIds.filter((zoneId) => wanted.includes(zoneId) && offered.includes(zoneId)) };
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
