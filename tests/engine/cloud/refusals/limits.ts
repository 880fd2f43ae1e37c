import type { CloudCall, CloudRecord, CloudView, Refusal } from "../calls";
import { isProperties, sameValue, type Properties } from "../values";
import { checked } from "./rules";

const TAGGING = "Tagging AWS Resources User Guide, Tag naming limits and requirements";
const PROVIDER = "databricks/terraform-provider-databricks";
const AWS = /^aws:/;

/** How much of something the clouds hold. */
export const LIMIT_REFUSALS = [
    checked({
        name: "more than 50 tags",
        source: `${TAGGING}: 50 user-created tags for each resource`,
        types: AWS,
        fault: (inputs) =>
            Object.keys(tagsOf(inputs)).length > 50 ? "TagLimitExceeded: The maximum number of tags is 50" : undefined,
    }),
    checked({
        name: "tag key too long",
        source: `${TAGGING}: 128 characters`,
        types: AWS,
        fault: (inputs) => {
            const tooLong = Object.keys(tagsOf(inputs)).some((key) => key.length > 128);
            return tooLong ? "InvalidParameterValue: Tag key exceeds the maximum length of 128 characters" : undefined;
        },
    }),
    checked({
        name: "tag value too long",
        source: `${TAGGING}: 256 characters`,
        types: AWS,
        fault: (inputs) => {
            const tooLong = Object.values(tagsOf(inputs)).some((value) => String(value).length > 256);
            return tooLong
                ? "InvalidParameterValue: Tag value exceeds the maximum length of 256 characters"
                : undefined;
        },
    }),
    checked({
        name: "tag key that AWS reserves",
        source: `${TAGGING}: the prefix aws: is reserved`,
        types: AWS,
        fault: (inputs) =>
            Object.keys(tagsOf(inputs)).some((key) => /^aws:/i.test(key))
                ? "InvalidParameterValue: Tag keys starting with 'aws:' are reserved for internal use"
                : undefined,
    }),
    checked({
        name: "tag with other characters",
        source: `${TAGGING}: letters, numbers, spaces and + - = . _ : / @`,
        types: AWS,
        fault: (inputs) =>
            Object.entries(tagsOf(inputs)).some((tag) =>
                tag.some((text) => !/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(String(text))),
            )
                ? "InvalidTag: The tag contains characters that are not allowed"
                : undefined,
    }),
    {
        name: "more than two enabled log deliveries of an account",
        source: `${PROVIDER} docs/resources/mws_log_delivery.md: two without a workspace filter`,
        operations: ["create", "update"],
        types: /^databricks:index\/mwsLogDelivery:/,
        refuse: (call, cloud) =>
            isEnabled(call.inputs) &&
            filterOf(call.inputs).length === 0 &&
            others(call, cloud).filter(({ inputs }) => isEnabled(inputs) && filterOf(inputs).length === 0).length >= 2
                ? "LIMIT_EXCEEDED: There can be at most 2 enabled log delivery configurations without a workspace filter"
                : undefined,
    },
    {
        name: "more than two enabled log deliveries of a workspace",
        source: `${PROVIDER} issue 1318: two for every workspace in a filter`,
        operations: ["create", "update"],
        types: /^databricks:index\/mwsLogDelivery:/,
        refuse(call, cloud) {
            const enabled = others(call, cloud).filter(({ inputs }) => isEnabled(inputs));
            const full = filterOf(call.inputs).find(
                (workspace) => enabled.filter(({ inputs }) => filterOf(inputs).includes(workspace)).length >= 2,
            );
            return isEnabled(call.inputs) && full !== undefined
                ? `LIMIT_EXCEEDED: There can be at most 2 enabled log delivery configurations for workspace ${full}`
                : undefined;
        },
    },
    {
        name: "more than ten network connectivity configurations in a region",
        source: "Databricks on AWS, Serverless compute network security: 10 for each region of an account",
        operations: ["create"],
        types: /^databricks:index\/mwsNetworkConnectivityConfig:/,
        refuse: (call, cloud) =>
            others(call, cloud).filter(({ inputs }) => sameValue(inputs["region"], call.inputs["region"])).length >= 10
                ? `LIMIT_EXCEEDED: There can be at most 10 network connectivity configurations in ${String(call.inputs["region"])}`
                : undefined,
    },
    {
        name: "more than fifty storage configurations",
        source: `${PROVIDER} issue 1586`,
        operations: ["create"],
        types: /^databricks:index\/mwsStorageConfigurations:/,
        refuse: (call, cloud) =>
            others(call, cloud).length >= 50
                ? "INVALID_STATE: Storage configuration limit exceeded, only 50 storage configurations are allowed"
                : undefined,
    },
] as const satisfies readonly Refusal[];

function tagsOf({ tags }: Properties): Properties {
    return isProperties(tags) ? tags : {};
}

function isEnabled({ status }: Properties): boolean {
    return status !== "DISABLED";
}

function filterOf({ workspaceIdsFilters }: Properties): readonly string[] {
    return Array.isArray(workspaceIdsFilters) ? workspaceIdsFilters.map(String) : [];
}

/** What the same account has of the type, but for what the call is about. */
function others({ type, session, record }: CloudCall, cloud: CloudView): readonly CloudRecord[] {
    return cloud.ofType(type).filter((other) => other.session.account === session.account && other.id !== record?.id);
}
