/** The properties of a delivery stream that each describe a destination. */
export const FIREHOSE_DESTINATIONS = [
    "elasticsearchConfiguration",
    "extendedS3Configuration",
    "httpEndpointConfiguration",
    "icebergConfiguration",
    "opensearchConfiguration",
    "opensearchserverlessConfiguration",
    "redshiftConfiguration",
    "snowflakeConfiguration",
    "splunkConfiguration",
] as const;
