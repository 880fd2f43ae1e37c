import { CloudError, type CloudRecord, type CloudView } from "./calls";
import type { Session } from "./session";
import type { Properties } from "./values";

const CONFIG = "databricks:index/mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig";
const RULE = "databricks:index/mwsNccPrivateEndpointRule:MwsNccPrivateEndpointRule";

/**
 * What a cloud makes of properties that it does not look at when a thing is created, by type. The provider then finds that they
 * are not what the program says.
 *
 * Source: databricks/terraform-provider-databricks docs/resources/mws_ncc_private_endpoint_rule.md, `enabled`.
 */
const IGNORED_AT_CREATION: Readonly<Record<string, Properties>> = { [RULE]: { enabled: false } };

export function ignoredAtCreation(type: string): Properties {
    return IGNORED_AT_CREATION[type] ?? {};
}

/** Whether the connection of a private endpoint rule is established. */
export function isEstablished({ createdAt }: CloudRecord, cloud: CloudView): boolean {
    return cloud.now() - createdAt >= cloud.assignmentMilliseconds;
}

/** A network connectivity configuration by its name, with the states of its rules. */
export function connectivityConfig(session: Session, { name }: Properties, cloud: CloudView): Properties {
    const config = cloud
        .ofType(CONFIG)
        .find((record) => record.session.account === session.account && record.inputs["name"] === name);
    const id = config?.outputs["networkConnectivityConfigId"];
    if (config === undefined || id === undefined) {
        throw new CloudError("RESOURCE_DOES_NOT_EXIST: there is no such network connectivity configuration");
    }
    const rules = cloud.ofType(RULE).filter(({ inputs }) => inputs["networkConnectivityConfigId"] === id);
    const awsPrivateEndpointRules = rules.map((rule) => ({
        ruleId: rule.id,
        endpointService: rule.inputs["endpointService"] ?? null,
        enabled: rule.outputs["enabled"] ?? false,
        connectionState: isEstablished(rule, cloud) ? "ESTABLISHED" : "PENDING",
    }));
    return { ...config.outputs, id: config.id, egressConfig: { targetRules: { awsPrivateEndpointRules } } };
}
