import type { SupportTable } from "../shared/endOfSupport";

/*
 * End of standard support of versions of managed services. As of 2026-11-22; all by github.com/endoflife-date/endoflife.date
 * at a70eca3, which reads the pages of AWS that are named.
 */

/** Kubernetes on EKS. Source: docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html. */
export const KUBERNETES_ENDS: SupportTable = new Map([
    ["1.22", "2023-06-04"],
    ["1.23", "2023-10-11"],
    ["1.24", "2024-01-31"],
    ["1.25", "2024-05-01"],
    ["1.26", "2024-06-11"],
    ["1.27", "2024-07-24"],
    ["1.28", "2024-11-26"],
    ["1.29", "2025-03-23"],
    ["1.30", "2025-07-23"],
    ["1.31", "2025-11-26"],
    ["1.32", "2026-03-23"],
    ["1.33", "2026-07-29"],
    ["1.34", "2026-12-02"],
    ["1.35", "2027-03-27"],
    ["1.36", "2027-08-02"],
]);

/** Apache Kafka on MSK. Source: docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html. */
export const KAFKA_ENDS: SupportTable = new Map([
    ["2.2", "2024-06-08"],
    ["2.3", "2024-06-08"],
    ["2.4", "2024-06-08"],
    ["2.5", "2024-06-08"],
    ["2.6", "2024-09-11"],
    ["2.7", "2024-09-11"],
    ["2.8", "2025-01-14"],
    ["3.1", "2024-09-11"],
    ["3.2", "2024-09-11"],
    ["3.3", "2024-09-11"],
    ["3.4", "2025-08-04"],
    ["3.5", "2025-10-23"],
    ["3.6", "2026-06-01"],
    ["3.7", "2026-09-01"],
    ["3.8", undefined],
    ["3.9", undefined],
    ["4.0", undefined],
    ["4.1", undefined],
    ["4.2", undefined],
]);

/** OpenSearch. Source: docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html, "Standard and extended support". */
export const OPENSEARCH_ENDS: SupportTable = new Map([
    ["1.0", "2025-11-07"],
    ["1.1", "2025-11-07"],
    ["1.2", "2025-11-07"],
    ["1.3", "2027-11-07"],
    ["2.3", "2025-11-07"],
    ["2.5", "2025-11-07"],
    ["2.7", "2025-11-07"],
    ["2.9", "2025-11-07"],
    ["2.11", "2027-11-07"],
    ["2.13", "2027-11-07"],
    ["2.15", "2027-11-07"],
    ["2.17", "2027-11-07"],
    ["2.19", "2027-11-07"],
    ["3.1", undefined],
    ["3.3", undefined],
    ["3.5", undefined],
]);

/** Elasticsearch, by the same page: all ended with OpenSearch 1.2 but those of which no end is known. */
export const ELASTICSEARCH_ENDS: SupportTable = new Map([
    ["1.5", "2025-11-07"],
    ["2.3", "2025-11-07"],
    ["5.1", "2025-11-07"],
    ["5.3", "2025-11-07"],
    ["5.5", "2025-11-07"],
    ["5.6", "2025-11-07"],
    ["6.0", "2025-11-07"],
    ["6.2", "2025-11-07"],
    ["6.3", "2025-11-07"],
    ["6.4", "2025-11-07"],
    ["6.5", "2025-11-07"],
    ["6.7", "2025-11-07"],
    ["6.8", undefined],
    ["7.1", "2025-11-07"],
    ["7.4", "2025-11-07"],
    ["7.7", "2025-11-07"],
    ["7.8", "2025-11-07"],
    ["7.9", undefined],
    ["7.10", undefined],
]);

/** Redis OSS on ElastiCache. Source: docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html. */
export const REDIS_ENDS: SupportTable = new Map([
    ["4", "2026-01-31"],
    ["5", "2026-01-31"],
    ["6", "2027-01-31"],
    ["7", undefined],
]);
