/* LibTorch's wheel is linked to two libraries of NVIDIA, also where there is no GPU, and they are not free software.
 * These stand in for them in what is installed and passed on: every function answers that there is no CUDA. */
#ifdef CUDA_RUNTIME

enum { errorNoDevice = 100 };

int cudaGetDeviceCount(int* count) {
    *count = 0;
    return errorNoDevice;
}

int cudaDriverGetVersion(int* version) {
    *version = 0;
    return 0;
}

int cudaRuntimeGetVersion(int* version) {
    *version = 0;
    return 0;
}

const char* cudaGetErrorString(int error) {
    (void)error;
    return "no CUDA: this program was installed without it";
}

#define ABSENT(name)                                                                                         \
    int name(void) {                                                                                         \
        return errorNoDevice;                                                                                \
    }
ABSENT(cudaDeviceSynchronize)
ABSENT(cudaGetDeviceProperties)

#else /* CUPTI, which profiles */

enum { notInitialized = 15 };

int cuptiGetVersion(unsigned* version) {
    *version = 0;
    return notInitialized;
}

int cuptiGetResultString(int result, const char** text) {
    (void)result;
    *text = "no CUDA: this program was installed without it";
    return 0;
}

#define ABSENT(name)                                                                                         \
    int name(void) {                                                                                         \
        return notInitialized;                                                                               \
    }
ABSENT(cuptiActivityDisable)
ABSENT(cuptiActivityEnable)
ABSENT(cuptiActivityEnableCudaEventDeviceTimestamps)
ABSENT(cuptiActivityEnableDriverApi)
ABSENT(cuptiActivityEnableRuntimeApi)
ABSENT(cuptiActivityFlushAll)
ABSENT(cuptiActivityGetNextRecord)
ABSENT(cuptiActivityGetNumDroppedRecords)
ABSENT(cuptiActivityPopExternalCorrelationId)
ABSENT(cuptiActivityPushExternalCorrelationId)
ABSENT(cuptiActivityRegisterCallbacks)
ABSENT(cuptiActivityRegisterTimestampCallback)
ABSENT(cuptiActivitySetAttribute)
ABSENT(cuptiEnableCallback)
ABSENT(cuptiEnableDomain)
ABSENT(cuptiFinalize)
ABSENT(cuptiSubscribe)
ABSENT(cuptiUnsubscribe)

#endif
