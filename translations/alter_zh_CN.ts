<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BackboneEdits</name>
    <message>
        <source>remove the backbone %1</source>
        <translation>移除骨干模型 %1</translation>
    </message>
    <message>
        <source>rename the backbone %1</source>
        <translation>重命名骨干模型 %1</translation>
    </message>
</context>
<context>
    <name>ConfigField</name>
    <message>
        <source>Method and adapters</source>
        <translation>方法与适配器</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>two-stage: an expert a task, then routers that let them collaborate; single: experts alone; shared: one adapter for all tasks</source>
        <translation>two-stage：每个任务一个专家，再训练路由器让它们协作；single：只有专家；shared：所有任务共用一个适配器</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>A bottleneck beside the feed-forward, or LoRA on its projections</source>
        <translation>与前馈层并联的瓶颈结构，或作用于其投影的 LoRA</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Inner width of one expert</source>
        <translation>单个专家的内部宽度</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Inside a bottleneck</source>
        <translation>用于瓶颈内部</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Factor on what the experts add</source>
        <translation>专家输出所乘的系数</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>Experts that always help, beside the tasks&apos; own</source>
        <translation>除各任务的自有专家外，始终参与的专家</translation>
    </message>
    <message>
        <source>Blocks from the top</source>
        <translation>顶部块数</translation>
    </message>
    <message>
        <source>How many blocks hold experts; 0 = all</source>
        <translation>从顶部算起，多少个块带有专家；0 = 全部</translation>
    </message>
    <message>
        <source>Stage 2 trains experts too</source>
        <translation>阶段 2 也训练专家</translation>
    </message>
    <message>
        <source>Otherwise it trains routers alone</source>
        <translation>否则只训练路由器</translation>
    </message>
    <message>
        <source>Their rate</source>
        <translation>专家的学习率</translation>
    </message>
    <message>
        <source>As a share of stage 2&apos;s learning rate</source>
        <translation>相对于阶段 2 学习率的比例</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>门控值</translation>
    </message>
    <message>
        <source>residual starts at the task&apos;s own expert; softmax shares one whole</source>
        <translation>residual 从任务的自有专家出发；softmax 将总和 1 分配给各专家</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>路由依据</translation>
    </message>
    <message>
        <source>The task alone, the whole prompt, or each token</source>
        <translation>仅任务、整个提示，或每个词元</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Of softmax gates: higher is more even</source>
        <translation>用于 softmax 门控值：越高越均匀</translation>
    </message>
    <message>
        <source>Keep the largest</source>
        <translation>保留最大的</translation>
    </message>
    <message>
        <source>Of softmax gates; 0 = all</source>
        <translation>用于 softmax 门控值；0 = 全部</translation>
    </message>
    <message>
        <source>Own expert at first</source>
        <translation>自有专家初始权重</translation>
    </message>
    <message>
        <source>Weight before training, of softmax gates</source>
        <translation>训练前的权重，用于 softmax 门控值</translation>
    </message>
    <message>
        <source>Load balance</source>
        <translation>负载均衡</translation>
    </message>
    <message>
        <source>Weight of the loss against idle experts</source>
        <translation>抑制专家闲置的损失的权重</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>先验</translation>
    </message>
    <message>
        <source>Weight of the loss against leaving the own expert</source>
        <translation>抑制偏离自有专家的损失的权重</translation>
    </message>
    <message>
        <source>Task head</source>
        <translation>任务头</translation>
    </message>
    <message>
        <source>Weight of the loss that learns to recognise tasks</source>
        <translation>学习识别任务的损失的权重</translation>
    </message>
    <message>
        <source>Its learning rate</source>
        <translation>其学习率</translation>
    </message>
    <message>
        <source>Of the task head, as a multiple of stage 2&apos;s</source>
        <translation>任务头的学习率，为阶段 2 学习率的倍数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the training examples</source>
        <translation>训练样本的遍历次数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>At its highest</source>
        <translation>其最高值</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the rate falls after the warm-up</source>
        <translation>预热后学习率如何下降</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Share of the steps, 0 to 1</source>
        <translation>占总步数的比例，0 到 1</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>0 = none</source>
        <translation>0 = 无</translation>
    </message>
    <message>
        <source>Largest gradient norm</source>
        <translation>最大梯度范数</translation>
    </message>
    <message>
        <source>0 = not clipped</source>
        <translation>0 = 不裁剪</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Examples a pass; memory grows with it</source>
        <translation>每次前向的样本数；越大占用内存越多</translation>
    </message>
    <message>
        <source>Passes a step</source>
        <translation>每步累积次数</translation>
    </message>
    <message>
        <source>Gradients of several passes together</source>
        <translation>将多次前向的梯度合并</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>验证间隔</translation>
    </message>
    <message>
        <source>Steps; 0 = four times an epoch</source>
        <translation>步数；0 = 每轮四次</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>Validations without improvement before it ends; 0 = never</source>
        <translation>连续多少次验证无改进即结束；0 = 从不</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Go out from</source>
        <translation>起始运行</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP or RUN@stage1: its weights are what this run begins with</source>
        <translation>RUN、RUN@STEP 或 RUN@stage1：本次运行从其权重开始</translation>
    </message>
    <message>
        <source>Begin with stage</source>
        <translation>起始阶段</translation>
    </message>
    <message>
        <source>2 leaves the experts as they are there and trains the routers</source>
        <translation>2 保留已有的专家，只训练路由器</translation>
    </message>
    <message>
        <source>Limits and machine</source>
        <translation>限制与设备</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>最大词元数</translation>
    </message>
    <message>
        <source>Prompt and target together; longer prompts are shortened</source>
        <translation>提示与目标文本合计；过长的提示会被截短</translation>
    </message>
    <message>
        <source>Validation examples</source>
        <translation>验证样本数</translation>
    </message>
    <message>
        <source>A task in each validation; 0 = all</source>
        <translation>每次验证中每个任务的数量；0 = 全部</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>最大步数</translation>
    </message>
    <message>
        <source>Of both stages, then it stops with a checkpoint; 0 = no limit</source>
        <translation>两个阶段合计，到达后保存检查点并停止；0 = 不限</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Mixing temperature</source>
        <translation>混合温度</translation>
    </message>
    <message>
        <source>Higher makes the tasks&apos; shares more even</source>
        <translation>越高，各任务的份额越均匀</translation>
    </message>
    <message>
        <source>Mixing cap</source>
        <translation>混合上限</translation>
    </message>
    <message>
        <source>Examples beyond it don&apos;t count for a task&apos;s share; 0 = none</source>
        <translation>超出的样本不计入任务的份额；0 = 无上限</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>auto: bf16 where the device has it</source>
        <translation>auto：设备支持时用 bf16</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>处理器线程</translation>
    </message>
    <message>
        <source>0 = all cores</source>
        <translation>0 = 全部核心</translation>
    </message>
    <message>
        <source>Keep lower states</source>
        <translation>缓存下层状态</translation>
    </message>
    <message>
        <source>Hidden states below the first experts are computed once</source>
        <translation>首个专家以下的隐藏状态只计算一次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Empty: run-1, run-2 …</source>
        <translation>留空：run-1、run-2……</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干模型</translation>
    </message>
    <message>
        <source>The frozen language model</source>
        <translation>冻结的语言模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>auto: the best there is; cpu, cuda, cuda:0 …</source>
        <translation>auto：最佳可用设备；cpu、cuda、cuda:0……</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Of everything random</source>
        <translation>用于一切随机过程</translation>
    </message>
    <message>
        <source>Stage 1: experts</source>
        <translation>阶段 1：专家</translation>
    </message>
    <message>
        <source>Stage 2: routers</source>
        <translation>阶段 2：路由器</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message numerus="yes">
        <source>%1: right in %n example(s), %2 % of those with this label</source>
        <translation>
            <numerusform>%1：%n 个样本正确，占此标签样本的 %2%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered as %2 in %n example(s), %3 % of those with this label</source>
        <translation>
            <numerusform>%1 被答为 %2：%n 个样本，占此标签样本的 %3%</numerusform>
        </translation>
    </message>
    <message>
        <source>right label</source>
        <translation>正确标签</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>占该行的比例</translation>
    </message>
    <message>
        <source>Rows: the right label; columns: what was answered; the numbers count examples. A click shows them.</source>
        <translation>行：正确标签；列：回答；数字为样本数。单击可查看样本。</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>表格已复制。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>1 to 64 letters, digits, - _ . +, not starting with . or -</source>
        <translation>1 到 64 个字母、数字或 - _ . +，不能以 . 或 - 开头</translation>
    </message>
    <message>
        <source>A decoding option has a value that is not allowed.</source>
        <translation>某个解码选项的值不被允许。</translation>
    </message>
    <message>
        <source>A file could not be brought to the disk.</source>
        <translation>文件无法写入磁盘。</translation>
    </message>
    <message>
        <source>A file is needed here.</source>
        <translation>这里需要一个文件。</translation>
    </message>
    <message>
        <source>A file or folder could not be used.</source>
        <translation>无法使用某个文件或文件夹。</translation>
    </message>
    <message>
        <source>A file was expected, this is a folder.</source>
        <translation>应为文件，这却是文件夹。</translation>
    </message>
    <message>
        <source>A filter&apos;s argument must be in double quotes.</source>
        <translation>过滤器的参数必须放在双引号中。</translation>
    </message>
    <message>
        <source>A finished folder could not be put in its place.</source>
        <translation>已完成的文件夹无法移到其位置。</translation>
    </message>
    <message>
        <source>A folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>A folder of this name is left over from an import that did not end.</source>
        <translation>有一个同名文件夹，来自未完成的导入。</translation>
    </message>
    <message>
        <source>A folder of this name is left over in the project.</source>
        <translation>项目中留有一个同名文件夹。</translation>
    </message>
    <message>
        <source>A label has no tokens.</source>
        <translation>某个标签没有词元。</translation>
    </message>
    <message>
        <source>A label id is not in the label map.</source>
        <translation>某个标签编号不在标签映射中。</translation>
    </message>
    <message>
        <source>A mix has a factor that is no number.</source>
        <translation>某个混合方案的系数不是数字。</translation>
    </message>
    <message>
        <source>A model card is about a run.</source>
        <translation>模型卡必须针对某个运行。</translation>
    </message>
    <message>
        <source>A program could not be started.</source>
        <translation>无法启动某个程序。</translation>
    </message>
    <message>
        <source>A prompt is empty.</source>
        <translation>某个提示为空。</translation>
    </message>
    <message>
        <source>A random choice among nothing was asked for.</source>
        <translation>要求从空集合中随机选取。</translation>
    </message>
    <message>
        <source>A record does not end.</source>
        <translation>某条记录没有结束。</translation>
    </message>
    <message>
        <source>A report is about a run.</source>
        <translation>报告必须针对某个运行。</translation>
    </message>
    <message>
        <source>A run cannot be called &quot;base&quot;.</source>
        <translation>运行不能命名为“base”。</translation>
    </message>
    <message>
        <source>A run has the same adapters and routers as the run that it goes out from.</source>
        <translation>运行的适配器和路由器必须与其来源运行相同。</translation>
    </message>
    <message>
        <source>A run has the same backbone as the run that it goes out from.</source>
        <translation>运行的骨干模型必须与其来源运行相同。</translation>
    </message>
    <message>
        <source>A run is named twice.</source>
        <translation>某个运行被列出两次。</translation>
    </message>
    <message>
        <source>A table row has more cells than the table has columns.</source>
        <translation>表格某行的单元格多于列数。</translation>
    </message>
    <message>
        <source>A task has no training examples.</source>
        <translation>某个任务没有训练样本。</translation>
    </message>
    <message>
        <source>A tensor did not give the bytes its shape needs.</source>
        <translation>张量给出的字节数与其形状不符。</translation>
    </message>
    <message>
        <source>A tensor has an impossible shape.</source>
        <translation>张量的形状不可能。</translation>
    </message>
    <message>
        <source>A tensor is not made of whole blocks.</source>
        <translation>张量不是由完整的块组成。</translation>
    </message>
    <message>
        <source>A tensor of the adapter file has another shape.</source>
        <translation>适配器文件中某个张量的形状不同。</translation>
    </message>
    <message>
        <source>A tensor type has no block layout.</source>
        <translation>张量类型没有块布局。</translation>
    </message>
    <message>
        <source>A token is of a kind that is not known.</source>
        <translation>词元的种类未知。</translation>
    </message>
    <message>
        <source>A weight has another shape than the configuration says.</source>
        <translation>某个权重的形状与配置不符。</translation>
    </message>
    <message>
        <source>Add one with: alter task add PROJECT --spec DIR</source>
        <translation>添加任务：alter task add PROJECT --spec DIR</translation>
    </message>
    <message>
        <source>Add that backbone to the project first: alter backbone add PROJECT PATH</source>
        <translation>先将该骨干模型添加到项目：alter backbone add PROJECT PATH</translation>
    </message>
    <message>
        <source>Add the example on the Data page, where each field can be filled in.</source>
        <translation>在“数据”页面添加样本，那里可以填写每个字段。</translation>
    </message>
    <message>
        <source>An answer cannot be measured without a reference.</source>
        <translation>没有参考答案，无法评分。</translation>
    </message>
    <message>
        <source>Another process has been writing to the project for more than a minute.</source>
        <translation>另一个进程写入该项目已超过一分钟。</translation>
    </message>
    <message>
        <source>Another process is working on this run.</source>
        <translation>另一个进程正在处理此运行。</translation>
    </message>
    <message>
        <source>Bring back a copy of the project from before it was changed by another program.</source>
        <translation>恢复项目在被其他程序修改之前的副本。</translation>
    </message>
    <message>
        <source>CUDA does not work here.</source>
        <translation>CUDA 在此无法使用。</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>检查 config.json 是否属于这些权重。</translation>
    </message>
    <message>
        <source>Check that it exists, that you may write to it, and the free space.</source>
        <translation>检查它是否存在、是否可写以及剩余空间。</translation>
    </message>
    <message>
        <source>Check that the file is complete and that its configuration belongs to it.</source>
        <translation>检查文件是否完整，其配置是否与之对应。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>检查文件夹是否存在以及是否可写。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>检查是否有读取权限。</translation>
    </message>
    <message>
        <source>Check that you may write to the folder around it.</source>
        <translation>检查是否可以写入其所在文件夹。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>检查磁盘。</translation>
    </message>
    <message>
        <source>Check the free space on the disk.</source>
        <translation>检查磁盘的剩余空间。</translation>
    </message>
    <message>
        <source>Check the free space on this disk.</source>
        <translation>检查此磁盘的剩余空间。</translation>
    </message>
    <message>
        <source>Check the path, or make a project with: alter init PROJECT</source>
        <translation>检查路径，或创建项目：alter init PROJECT</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>检查路径。</translation>
    </message>
    <message>
        <source>Choose another device, or --device auto.</source>
        <translation>选择其他设备，或 --device auto。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another template, or write free text.</source>
        <translation>选择其他模板，或输入自由文本。</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller batch, rank or backbone.</source>
        <translation>关闭其他程序，或使用更小的批、秩或骨干模型。</translation>
    </message>
    <message>
        <source>Copy it from the model&apos;s page into the folder; tokenizer.json is not enough.</source>
        <translation>从模型页面复制到该文件夹；仅有 tokenizer.json 不够。</translation>
    </message>
    <message>
        <source>Copy or export the bundle again.</source>
        <translation>重新复制或导出发布包。</translation>
    </message>
    <message>
        <source>Correct it there. If each line is a value of its own, read it as jsonl.</source>
        <translation>在那里更正。如果每行是一个单独的值，请按 jsonl 读取。</translation>
    </message>
    <message>
        <source>Correct the name, or leave the field out.</source>
        <translation>更正名称，或去掉该字段。</translation>
    </message>
    <message>
        <source>Correct them, or leave them out (--skip-bad).</source>
        <translation>更正它们，或略过它们（--skip-bad）。</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>重新下载或复制。</translation>
    </message>
    <message>
        <source>Download or write it again; check that it was not cut short.</source>
        <translation>重新下载或写入；检查是否被截断。</translation>
    </message>
    <message>
        <source>Evaluate both on the same split of the same tasks, without different limits.</source>
        <translation>在相同任务的相同划分上评估两者，且不使用不同的限制。</translation>
    </message>
    <message>
        <source>Export the bundle again.</source>
        <translation>重新导出发布包。</translation>
    </message>
    <message>
        <source>F32, F16 or BF16</source>
        <translation>F32、F16 或 BF16</translation>
    </message>
    <message>
        <source>F32, F16, BF16, F64, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>F32、F16、BF16、F64、I64、I32、I16、I8、U8 或 BOOL</translation>
    </message>
    <message>
        <source>Fetch or export the file again; it is not a whole safetensors file.</source>
        <translation>重新获取或导出该文件；它不是完整的 safetensors 文件。</translation>
    </message>
    <message>
        <source>Fetch the file again; it is not a whole GGUF file.</source>
        <translation>重新获取该文件；它不是完整的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Fill in the fields by hand.</source>
        <translation>手动填写字段。</translation>
    </message>
    <message>
        <source>Fill in the fields.</source>
        <translation>填写字段。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>为它命名。</translation>
    </message>
    <message>
        <source>Give the folder that `alter init` made.</source>
        <translation>给出 `alter init` 创建的文件夹。</translation>
    </message>
    <message>
        <source>Import examples for this split, or leave the task out.</source>
        <translation>为此划分导入样本，或不使用该任务。</translation>
    </message>
    <message>
        <source>Import it first: alter backbone add PROJECT FOLDER</source>
        <translation>先导入：alter backbone add PROJECT FOLDER</translation>
    </message>
    <message>
        <source>Import one with: alter backbone add PROJECT PATH</source>
        <translation>导入一个：alter backbone add PROJECT PATH</translation>
    </message>
    <message>
        <source>Import the backbone again from its source.</source>
        <translation>从来源重新导入骨干模型。</translation>
    </message>
    <message>
        <source>Import the backbone again.</source>
        <translation>重新导入骨干模型。</translation>
    </message>
    <message>
        <source>Import the backbone it was trained on.</source>
        <translation>导入其训练所用的骨干模型。</translation>
    </message>
    <message>
        <source>Import the checkpoint folder with its tokenizer.model instead.</source>
        <translation>改为导入含 tokenizer.model 的检查点文件夹。</translation>
    </message>
    <message>
        <source>Import training examples for it, or leave it out with --tasks.</source>
        <translation>为其导入训练样本，或用 --tasks 略过它。</translation>
    </message>
    <message>
        <source>Install alter and this program in the same version.</source>
        <translation>安装相同版本的 alter 和本程序。</translation>
    </message>
    <message>
        <source>Install alter beside this program, or name it in ALTER_ENGINE.</source>
        <translation>将 alter 安装在本程序旁，或在 ALTER_ENGINE 中指定。</translation>
    </message>
    <message>
        <source>Install the program again, or open a project of your own.</source>
        <translation>重新安装程序，或打开自己的项目。</translation>
    </message>
    <message>
        <source>It may have been killed, for instance for lack of memory; look at log.txt in the run&apos;s folder, then resume the run.</source>
        <translation>它可能被终止，例如因为内存不足；查看运行文件夹中的 log.txt，然后恢复运行。</translation>
    </message>
    <message>
        <source>Keep the project on a file system that knows locks (a local disk, or NFS version 4).</source>
        <translation>将项目放在支持锁的文件系统上（本地磁盘或 NFS 第 4 版）。</translation>
    </message>
    <message>
        <source>Leave the format out, or name parquet.</source>
        <translation>不指定格式，或指定 parquet。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>再次查看列表。</translation>
    </message>
    <message>
        <source>Look at the list of tasks again.</source>
        <translation>再次查看任务列表。</translation>
    </message>
    <message>
        <source>Look at the queue again with: alter queue PROJECT list</source>
        <translation>再次查看队列：alter queue PROJECT list</translation>
    </message>
    <message>
        <source>Look for a quote or bracket that is opened there and never closed.</source>
        <translation>查找在那里打开却从未关闭的引号或括号。</translation>
    </message>
    <message>
        <source>Make one with: alter export PROJECT RUN DIR --format bundle</source>
        <translation>创建一个：alter export PROJECT RUN DIR --format bundle</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>指定一个尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>Name a folder with a task.json and a train.jsonl, or describe the task by options.</source>
        <translation>指定含 task.json 和 train.jsonl 的文件夹，或用选项描述任务。</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>至少指定一个。</translation>
    </message>
    <message>
        <source>Name each run once.</source>
        <translation>每个运行只列出一次。</translation>
    </message>
    <message>
        <source>Name the list that holds the records (--records), or one for each split.</source>
        <translation>指定包含记录的列表（--records），或每个划分一个。</translation>
    </message>
    <message>
        <source>No temporary folder can be made to try the import in.</source>
        <translation>无法创建用于试导入的临时文件夹。</translation>
    </message>
    <message>
        <source>No training example of a task fits.</source>
        <translation>某个任务的训练样本都放不下。</translation>
    </message>
    <message>
        <source>No training file was named.</source>
        <translation>未指定训练文件。</translation>
    </message>
    <message>
        <source>Open it once where it may be written, which brings it up to date.</source>
        <translation>在可写的地方打开一次，项目即会更新。</translation>
    </message>
    <message>
        <source>Pickle checkpoints are refused: opening one can run any code that its maker put inside.</source>
        <translation>拒绝 pickle 检查点：打开它会运行其制作者放入的任何代码。</translation>
    </message>
    <message>
        <source>Pin, ablate or scale an expert.</source>
        <translation>固定、消融或缩放某个专家。</translation>
    </message>
    <message>
        <source>Please report this together with what you did.</source>
        <translation>请连同所做的操作一起报告此问题。</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP (a number), RUN@stage1, RUN@stage2, or base</source>
        <translation>RUN、RUN@STEP（数字）、RUN@stage1、RUN@stage2 或 base</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP or RUN@stage1</source>
        <translation>RUN、RUN@STEP 或 RUN@stage1</translation>
    </message>
    <message>
        <source>Raise maxTokens, or shorten the template.</source>
        <translation>增大 maxTokens，或缩短模板。</translation>
    </message>
    <message>
        <source>Read it as json if it is another kind of JSON file.</source>
        <translation>如果是另一种 JSON 文件，请按 json 读取。</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>读取文件失败。</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another name with --name.</source>
        <translation>移除该文件夹，或用 --name 选择其他名称。</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another name.</source>
        <translation>移除该文件夹，或选择其他名称。</translation>
    </message>
    <message>
        <source>Remove those runs first; they cannot work without it.</source>
        <translation>先移除这些运行；没有它，它们无法工作。</translation>
    </message>
    <message>
        <source>Rename one of them, or say that the file has no header.</source>
        <translation>重命名其中一个，或声明文件没有表头。</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint (RUN@STEP); this one cannot be trusted.</source>
        <translation>从更早的检查点恢复（RUN@STEP）；此检查点不可信。</translation>
    </message>
    <message>
        <source>Resume from another checkpoint of this run.</source>
        <translation>从此运行的其他检查点恢复。</translation>
    </message>
    <message>
        <source>Runs of the project use this backbone.</source>
        <translation>项目中有运行在使用此骨干模型。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or name its encoding.</source>
        <translation>将文件存为 UTF-8，或指定其编码。</translation>
    </message>
    <message>
        <source>Say which with --backbone NAME.</source>
        <translation>用 --backbone NAME 指定。</translation>
    </message>
    <message>
        <source>Some lists of the file are named as splits and others are not.</source>
        <translation>文件中有的列表以划分命名，有的不是。</translation>
    </message>
    <message>
        <source>Someone asked an unknown thing of the run.</source>
        <translation>对运行提出了未知的请求。</translation>
    </message>
    <message>
        <source>Something failed that this program did not foresee.</source>
        <translation>发生了程序未预料到的错误。</translation>
    </message>
    <message>
        <source>Stop its run first with: alter run stop PROJECT RUN</source>
        <translation>先停止其运行：alter run stop PROJECT RUN</translation>
    </message>
    <message>
        <source>The JSON file has no such member.</source>
        <translation>JSON 文件中没有该成员。</translation>
    </message>
    <message>
        <source>The JSON file is broken.</source>
        <translation>JSON 文件已损坏。</translation>
    </message>
    <message>
        <source>The Parquet file cannot be read.</source>
        <translation>无法读取 Parquet 文件。</translation>
    </message>
    <message>
        <source>The activation function is not known.</source>
        <translation>激活函数未知。</translation>
    </message>
    <message>
        <source>The adapter file lacks a tensor.</source>
        <translation>适配器文件缺少一个张量。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答为空。</translation>
    </message>
    <message>
        <source>The answer of the program that runs the model was not understood.</source>
        <translation>无法理解运行模型的程序的回答。</translation>
    </message>
    <message>
        <source>The backbone alone has no checkpoint.</source>
        <translation>单独的骨干模型没有检查点。</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to leave out.</source>
        <translation>单独的骨干模型没有可去掉的专家。</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to override.</source>
        <translation>单独的骨干模型没有可更改的专家。</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to route to.</source>
        <translation>单独的骨干模型没有可路由到的专家。</translation>
    </message>
    <message>
        <source>The backbone&apos;s configuration could not be read.</source>
        <translation>无法读取骨干模型的配置。</translation>
    </message>
    <message>
        <source>The backbone&apos;s files are not there any more.</source>
        <translation>骨干模型的文件已不存在。</translation>
    </message>
    <message>
        <source>The backbone&apos;s folder cannot be renamed.</source>
        <translation>无法重命名骨干模型的文件夹。</translation>
    </message>
    <message>
        <source>The backbone&apos;s tokenizer is missing.</source>
        <translation>缺少骨干模型的分词器。</translation>
    </message>
    <message>
        <source>The bundle was made by a newer program.</source>
        <translation>发布包由更新的程序制作。</translation>
    </message>
    <message>
        <source>The bundle was trained on a backbone that this project does not have.</source>
        <translation>发布包训练所用的骨干模型不在此项目中。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest lacks something.</source>
        <translation>发布包的清单缺少内容。</translation>
    </message>
    <message>
        <source>The bundle&apos;s weights are missing or damaged (their sum differs).</source>
        <translation>发布包的权重缺失或已损坏（校验和不符）。</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer program.</source>
        <translation>检查点由更新的程序写入。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s optimiser state does not belong to this run.</source>
        <translation>检查点的优化器状态不属于此运行。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s weights are quantised by another library.</source>
        <translation>检查点的权重由其他库量化。</translation>
    </message>
    <message>
        <source>The configuration is not a JSON object.</source>
        <translation>配置不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The details are in the log; please report them together with what you did.</source>
        <translation>详情见日志；请连同所做的操作一起报告。</translation>
    </message>
    <message>
        <source>The device is not known.</source>
        <translation>设备未知。</translation>
    </message>
    <message>
        <source>The disk has too little room for the backbone.</source>
        <translation>磁盘空间不足以存放骨干模型。</translation>
    </message>
    <message>
        <source>The example was removed in the meantime.</source>
        <translation>样本已被移除。</translation>
    </message>
    <message>
        <source>The field path cannot be read.</source>
        <translation>无法读取字段路径。</translation>
    </message>
    <message>
        <source>The file cannot be mapped into memory.</source>
        <translation>无法将文件映射到内存。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>无法将文件读到末尾。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file could not be locked.</source>
        <translation>无法锁定文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>文件不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The file&apos;s tokenizer is not a SentencePiece model.</source>
        <translation>文件的分词器不是 SentencePiece 模型。</translation>
    </message>
    <message>
        <source>The folder for the bundle is not empty.</source>
        <translation>发布包的文件夹不为空。</translation>
    </message>
    <message>
        <source>The folder holds no SentencePiece model.</source>
        <translation>文件夹中没有 SentencePiece 模型。</translation>
    </message>
    <message>
        <source>The folder holds no weights.</source>
        <translation>文件夹中没有权重。</translation>
    </message>
    <message>
        <source>The folder is not a checkpoint: it has no config.json.</source>
        <translation>文件夹不是检查点：没有 config.json。</translation>
    </message>
    <message>
        <source>The folder is not an imported backbone.</source>
        <translation>文件夹不是已导入的骨干模型。</translation>
    </message>
    <message>
        <source>The gzip decoder could not be started.</source>
        <translation>无法启动 gzip 解码器。</translation>
    </message>
    <message>
        <source>The gzip file ends in the middle of its data.</source>
        <translation>gzip 文件在数据中间结束。</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>gzip 文件已损坏。</translation>
    </message>
    <message>
        <source>The header row cannot be read.</source>
        <translation>无法读取表头。</translation>
    </message>
    <message>
        <source>The header row is not UTF-8.</source>
        <translation>表头不是 UTF-8。</translation>
    </message>
    <message>
        <source>The import was refused, because some rows do not fit. Nothing was changed.</source>
        <translation>导入被拒绝，因为有些行不符。未作任何更改。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>导入已停止。未改动任何内容。</translation>
    </message>
    <message>
        <source>The index names a file that is not beside it.</source>
        <translation>索引列出了不在其旁的文件。</translation>
    </message>
    <message>
        <source>The input template holds no field, so all examples would be the same.</source>
        <translation>输入模板没有字段，所有样本会相同。</translation>
    </message>
    <message>
        <source>The lock file could not be made.</source>
        <translation>无法创建锁文件。</translation>
    </message>
    <message>
        <source>The lock file could not be written.</source>
        <translation>无法写入锁文件。</translation>
    </message>
    <message>
        <source>The mix changes nothing.</source>
        <translation>混合方案没有任何更改。</translation>
    </message>
    <message>
        <source>The model was not trained on this task.</source>
        <translation>模型未在此任务上训练。</translation>
    </message>
    <message>
        <source>The number type is not known.</source>
        <translation>数字类型未知。</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>无法将图像编码为 PNG。</translation>
    </message>
    <message>
        <source>The process ended without saying why.</source>
        <translation>进程结束而未说明原因。</translation>
    </message>
    <message>
        <source>The program ran out of memory.</source>
        <translation>程序内存不足。</translation>
    </message>
    <message>
        <source>The program that exports did not start.</source>
        <translation>导出程序未能启动。</translation>
    </message>
    <message>
        <source>The program that exports ended before it was done.</source>
        <translation>导出程序在完成前结束。</translation>
    </message>
    <message>
        <source>The program that runs the model did not start.</source>
        <translation>运行模型的程序未能启动。</translation>
    </message>
    <message>
        <source>The program that runs the model ended before it answered.</source>
        <translation>运行模型的程序在回答前结束。</translation>
    </message>
    <message>
        <source>The program that trains did not start.</source>
        <translation>训练程序未能启动。</translation>
    </message>
    <message>
        <source>The program that trains was not found.</source>
        <translation>找不到训练程序。</translation>
    </message>
    <message>
        <source>The project could not be read or changed.</source>
        <translation>无法读取或更改项目。</translation>
    </message>
    <message>
        <source>The project has no backbone yet.</source>
        <translation>项目还没有骨干模型。</translation>
    </message>
    <message>
        <source>The project has no tasks.</source>
        <translation>项目没有任务。</translation>
    </message>
    <message>
        <source>The project has several backbones.</source>
        <translation>项目有多个骨干模型。</translation>
    </message>
    <message>
        <source>The project holds a checkpoint of an unknown kind.</source>
        <translation>项目中有未知种类的检查点。</translation>
    </message>
    <message>
        <source>The project holds a run in an unknown state.</source>
        <translation>项目中有状态未知的运行。</translation>
    </message>
    <message>
        <source>The project holds a value that cannot be read.</source>
        <translation>项目中有无法读取的值。</translation>
    </message>
    <message>
        <source>The project was made by a newer version of this program.</source>
        <translation>项目由本程序的更新版本创建。</translation>
    </message>
    <message>
        <source>The project was made by an older version of this program and can only be read here.</source>
        <translation>项目由本程序的旧版本创建，在此只能读取。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>提示为空。</translation>
    </message>
    <message>
        <source>The queue has no such entry, or it does not wait any more.</source>
        <translation>队列中没有该条目，或它已不再等待。</translation>
    </message>
    <message>
        <source>The queue holds an entry in an unknown state.</source>
        <translation>队列中有状态未知的条目。</translation>
    </message>
    <message>
        <source>The routing that the model told does not fit together.</source>
        <translation>模型给出的路由前后不符。</translation>
    </message>
    <message>
        <source>The run configuration is not JSON.</source>
        <translation>运行配置不是 JSON。</translation>
    </message>
    <message>
        <source>The run did not learn the task whose data&apos;s licence is given.</source>
        <translation>给出数据许可证的任务并非此运行所学。</translation>
    </message>
    <message>
        <source>The run has no such checkpoint.</source>
        <translation>运行没有该检查点。</translation>
    </message>
    <message>
        <source>The run was trained on another backbone than the one that has its name now.</source>
        <translation>运行训练所用的骨干模型与现在同名的不同。</translation>
    </message>
    <message>
        <source>The sample tasks are not where the program looks for them.</source>
        <translation>示例任务不在程序查找的位置。</translation>
    </message>
    <message>
        <source>The shares of the splits are wrong.</source>
        <translation>划分的比例有误。</translation>
    </message>
    <message>
        <source>The task description is not a JSON object.</source>
        <translation>任务描述不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The task description is not valid JSON.</source>
        <translation>任务描述不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The task has no examples.</source>
        <translation>任务没有样本。</translation>
    </message>
    <message>
        <source>The task has no name.</source>
        <translation>任务没有名称。</translation>
    </message>
    <message>
        <source>The task was removed in the meantime.</source>
        <translation>任务已被移除。</translation>
    </message>
    <message>
        <source>The task whose template was filled in is gone.</source>
        <translation>所填模板的任务已不存在。</translation>
    </message>
    <message>
        <source>The task would be empty: there is no training example. Nothing was changed.</source>
        <translation>任务将为空：没有训练样本。未作任何更改。</translation>
    </message>
    <message>
        <source>The task&apos;s folder has no training data.</source>
        <translation>任务的文件夹没有训练数据。</translation>
    </message>
    <message>
        <source>The tensor is quantised in a way that is not read here.</source>
        <translation>张量的量化方式在此无法读取。</translation>
    </message>
    <message>
        <source>The tensor&apos;s number format is not known here.</source>
        <translation>张量的数字格式在此未知。</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>无法将文本切分为词元。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The tokenizer has more tokens than the model&apos;s embedding has rows.</source>
        <translation>分词器的词元多于模型嵌入的行数。</translation>
    </message>
    <message>
        <source>The tokenizer has no unknown token.</source>
        <translation>分词器没有未知词元。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s tokens, scores and types differ in number.</source>
        <translation>分词器的词元、得分和类型数目不同。</translation>
    </message>
    <message>
        <source>The tokens could not be turned into text.</source>
        <translation>无法将词元还原为文本。</translation>
    </message>
    <message>
        <source>The training method is not known.</source>
        <translation>训练方法未知。</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>工作已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>The zstd decoder could not be started.</source>
        <translation>无法启动 zstd 解码器。</translation>
    </message>
    <message>
        <source>The zstd file ends in the middle of its data.</source>
        <translation>zstd 文件在数据中间结束。</translation>
    </message>
    <message>
        <source>The zstd file is damaged.</source>
        <translation>zstd 文件已损坏。</translation>
    </message>
    <message>
        <source>There already is a project in this folder.</source>
        <translation>此文件夹中已有项目。</translation>
    </message>
    <message>
        <source>There are no labels to score.</source>
        <translation>没有可评分的标签。</translation>
    </message>
    <message>
        <source>There is already a backbone of this name.</source>
        <translation>已有同名的骨干模型。</translation>
    </message>
    <message>
        <source>There is no bundle here.</source>
        <translation>这里没有发布包。</translation>
    </message>
    <message>
        <source>There is no checkpoint here.</source>
        <translation>这里没有检查点。</translation>
    </message>
    <message>
        <source>There is no metric of that name.</source>
        <translation>没有该名称的指标。</translation>
    </message>
    <message>
        <source>There is no project file.</source>
        <translation>没有项目文件。</translation>
    </message>
    <message>
        <source>There is no project in this folder.</source>
        <translation>此文件夹中没有项目。</translation>
    </message>
    <message>
        <source>There is no such GPU.</source>
        <translation>没有该 GPU。</translation>
    </message>
    <message>
        <source>There is no such expert to override.</source>
        <translation>没有可更改的该专家。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有该文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>There is no such filter.</source>
        <translation>没有该过滤器。</translation>
    </message>
    <message>
        <source>There is no such split.</source>
        <translation>没有该划分。</translation>
    </message>
    <message>
        <source>There is no such task in the model.</source>
        <translation>模型中没有该任务。</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>没有该词元。</translation>
    </message>
    <message>
        <source>There is no task description.</source>
        <translation>没有任务描述。</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>还没有可提问的内容。</translation>
    </message>
    <message>
        <source>There is nothing to evaluate.</source>
        <translation>没有可评估的内容。</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>没有可测量的内容。</translation>
    </message>
    <message>
        <source>These bootstrap settings have no meaning.</source>
        <translation>这些自助法设置没有意义。</translation>
    </message>
    <message>
        <source>This answer cannot be turned into the fields of an example.</source>
        <translation>此回答无法转换为样本的字段。</translation>
    </message>
    <message>
        <source>This architecture is not supported in a GGUF file.</source>
        <translation>不支持 GGUF 文件中的此架构。</translation>
    </message>
    <message>
        <source>This architecture is not supported.</source>
        <translation>不支持此架构。</translation>
    </message>
    <message>
        <source>This does not say which checkpoint of the run is meant.</source>
        <translation>这没有说明指的是运行的哪个检查点。</translation>
    </message>
    <message>
        <source>This entry of the queue is running.</source>
        <translation>队列的此条目正在运行。</translation>
    </message>
    <message>
        <source>This file format is not known.</source>
        <translation>文件格式未知。</translation>
    </message>
    <message>
        <source>This file is not a project of ALTER Workbench.</source>
        <translation>此文件不是 ALTER Workbench 的项目。</translation>
    </message>
    <message>
        <source>This is a Parquet file.</source>
        <translation>这是 Parquet 文件。</translation>
    </message>
    <message>
        <source>This is a zip archive or an office document, which cannot be read.</source>
        <translation>这是 zip 压缩包或办公文档，无法读取。</translation>
    </message>
    <message>
        <source>This is not a Parquet file.</source>
        <translation>这不是 Parquet 文件。</translation>
    </message>
    <message>
        <source>This is not a SQuAD file.</source>
        <translation>这不是 SQuAD 文件。</translation>
    </message>
    <message>
        <source>This is not a SentencePiece model.</source>
        <translation>这不是 SentencePiece 模型。</translation>
    </message>
    <message>
        <source>This is not a backbone.</source>
        <translation>这不是骨干模型。</translation>
    </message>
    <message>
        <source>This is not a bundle.</source>
        <translation>这不是发布包。</translation>
    </message>
    <message>
        <source>This is not a text file, nor Parquet.</source>
        <translation>这既不是文本文件，也不是 Parquet。</translation>
    </message>
    <message>
        <source>This is not an index of safetensors files.</source>
        <translation>这不是 safetensors 文件的索引。</translation>
    </message>
    <message>
        <source>This kind of backbone is not known.</source>
        <translation>此种骨干模型未知。</translation>
    </message>
    <message>
        <source>This model cannot estimate the task of a prompt.</source>
        <translation>此模型无法估计提示的任务。</translation>
    </message>
    <message>
        <source>This text encoding is not known.</source>
        <translation>文本编码未知。</translation>
    </message>
    <message>
        <source>Try again; if it ends again, the memory may not be enough for this model.</source>
        <translation>再试一次；如果再次结束，内存可能不足以运行此模型。</translation>
    </message>
    <message>
        <source>Try it in a terminal with: alter doctor</source>
        <translation>在终端中尝试：alter doctor</translation>
    </message>
    <message>
        <source>Try it in a terminal with: alter export</source>
        <translation>在终端中尝试：alter export</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>两列同名。</translation>
    </message>
    <message>
        <source>Two systems can only be compared on the same examples and metrics.</source>
        <translation>两个系统只能在相同的样本和指标上比较。</translation>
    </message>
    <message>
        <source>Two tensors have the same name.</source>
        <translation>两个张量同名。</translation>
    </message>
    <message>
        <source>Two tensors to be written have the same name.</source>
        <translation>要写入的两个张量同名。</translation>
    </message>
    <message>
        <source>Unpack it, or save the table as CSV (UTF-8).</source>
        <translation>解压，或将表格存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>Update the program, then open the project again; nothing was changed.</source>
        <translation>更新程序，然后再次打开项目；未作任何更改。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>更新本程序。</translation>
    </message>
    <message>
        <source>Use --device cpu (or auto), or install a driver and CUDA libraries; `alter doctor` tells what is missing.</source>
        <translation>使用 --device cpu（或 auto），或安装驱动和 CUDA 库；`alter doctor` 会说明缺少什么。</translation>
    </message>
    <message>
        <source>Use a file quantised as Q4_K_M, Q5_K_M, Q6_K, Q8_0, F16 or BF16.</source>
        <translation>使用 Q4_K_M、Q5_K_M、Q6_K、Q8_0、F16 或 BF16 量化的文件。</translation>
    </message>
    <message>
        <source>Use a file that was made for this mixture&apos;s shape.</source>
        <translation>使用为此混合的形状制作的文件。</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another folder.</source>
        <translation>按现状使用，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Use one of these names.</source>
        <translation>使用其中一个名称。</translation>
    </message>
    <message>
        <source>Wait until it ends, or ask it to with: alter run stop PROJECT RUN</source>
        <translation>等它结束，或请求其结束：alter run stop PROJECT RUN</translation>
    </message>
    <message>
        <source>Wait until it is done (a large import?), then resume the run.</source>
        <translation>等它完成（大型导入？），然后恢复运行。</translation>
    </message>
    <message>
        <source>Write a number, a list or text in double quotes.</source>
        <translation>输入数字、列表或双引号中的文本。</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>输入提示。</translation>
    </message>
    <message>
        <source>Write the right one.</source>
        <translation>输入正确的回答。</translation>
    </message>
    <message>
        <source>a .gguf file, or a folder with config.json, model.safetensors and tokenizer.model</source>
        <translation>.gguf 文件，或含 config.json、model.safetensors 和 tokenizer.model 的文件夹</translation>
    </message>
    <message>
        <source>a JSON file written by the import</source>
        <translation>由导入写入的 JSON 文件</translation>
    </message>
    <message>
        <source>a JSON object with a &quot;weight_map&quot;</source>
        <translation>含 &quot;weight_map&quot; 的 JSON 对象</translation>
    </message>
    <message>
        <source>a checkpoint in F32, F16 or BF16, or a GGUF file</source>
        <translation>F32、F16 或 BF16 的检查点，或 GGUF 文件</translation>
    </message>
    <message>
        <source>a line end, a closing quote or a closing bracket</source>
        <translation>行尾、右引号或右括号</translation>
    </message>
    <message>
        <source>a model whose head for unnamed tasks was trained (stage 2 of two-stage)</source>
        <translation>训练过未命名任务头的模型（two-stage 的阶段 2）</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>一个运行</translation>
    </message>
    <message>
        <source>a text with {fields} in it</source>
        <translation>含 {fields} 的文本</translation>
    </message>
    <message>
        <source>an object in braces, as in the config.json of a run</source>
        <translation>花括号中的对象，如运行的 config.json</translation>
    </message>
    <message>
        <source>another name: base means the backbone alone</source>
        <translation>其他名称：base 指单独的骨干模型</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>至少一个</translation>
    </message>
    <message>
        <source>at least one example</source>
        <translation>至少一个样本</translation>
    </message>
    <message>
        <source>at least one example in the train split</source>
        <translation>训练划分中至少一个样本</translation>
    </message>
    <message>
        <source>at least one reference</source>
        <translation>至少一个参考答案</translation>
    </message>
    <message>
        <source>at least one resample, a level between 0 and 1</source>
        <translation>至少一次重采样，水平在 0 到 1 之间</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto、cpu、cuda 或 cuda:N</translation>
    </message>
    <message>
        <source>auto, csv, tsv, jsonl, json, squad, conll, parquet or text</source>
        <translation>auto、csv、tsv、jsonl、json、squad、conll、parquet 或 text</translation>
    </message>
    <message>
        <source>auto, fp32 or bf16</source>
        <translation>auto、fp32 或 bf16</translation>
    </message>
    <message>
        <source>auto, utf-8, utf-16le, utf-16be or latin-1</source>
        <translation>auto、utf-8、utf-16le、utf-16be 或 latin-1</translation>
    </message>
    <message>
        <source>csv, tsv, jsonl, json, squad, conll, parquet or text; plain, gzip or zstd</source>
        <translation>csv、tsv、jsonl、json、squad、conll、parquet 或 text；未压缩、gzip 或 zstd</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>不同的词</translation>
    </message>
    <message>
        <source>folders with a task.json each</source>
        <translation>各含一个 task.json 的文件夹</translation>
    </message>
    <message>
        <source>gemma3</source>
        <translation>gemma3</translation>
    </message>
    <message>
        <source>join, map, lower, upper, trim, first or default</source>
        <translation>join、map、lower、upper、trim、first 或 default</translation>
    </message>
    <message>
        <source>llama</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>model.safetensors or model.safetensors.index.json</source>
        <translation>model.safetensors 或 model.safetensors.index.json</translation>
    </message>
    <message>
        <source>numbers from 0, the first above 0</source>
        <translation>从 0 起的数，第一个大于 0</translation>
    </message>
    <message>
        <source>relu, gelu, gelu_new, gelu_pytorch_tanh or silu</source>
        <translation>relu、gelu、gelu_new、gelu_pytorch_tanh 或 silu</translation>
    </message>
    <message>
        <source>safetensors or GGUF</source>
        <translation>safetensors 或 GGUF</translation>
    </message>
    <message>
        <source>the name of a run</source>
        <translation>运行的名称</translation>
    </message>
    <message>
        <source>tokenizer.model or spiece.model</source>
        <translation>tokenizer.model 或 spiece.model</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train、validation 或 test</translation>
    </message>
    <message>
        <source>train.jsonl (or train.csv, train.parquet, …)</source>
        <translation>train.jsonl（或 train.csv、train.parquet、…）</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>best of stage %1</source>
        <translation>阶段 %1 最佳</translation>
    </message>
    <message>
        <source>end of stage %1</source>
        <translation>阶段 %1 结束</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copies this with the project&apos;s place and the versions of everything, for a report</source>
        <translation>复制此信息及项目位置和各组件版本，便于报告问题</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>处理：%1</translation>
    </message>
</context>
<context>
    <name>ExampleCommandText</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>edit an example</source>
        <translation>编辑样本</translation>
    </message>
    <message>
        <source>exclude %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>include %1</source>
        <translation>纳入 %1</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>将 %1 移到%2</translation>
    </message>
    <message>
        <source>add an example</source>
        <translation>添加样本</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5 %6</source>
        <translation>%1 %2，%3 %4：%5 %6</translation>
    </message>
</context>
<context>
    <name>ImportRunText</name>
    <message numerus="yes">
        <source>%Ln row(s) · %1 rows a second</source>
        <translation>
            <numerusform>%Ln 行 · 每秒 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation> · 剩余 %1 s</translation>
    </message>
</context>
<context>
    <name>MemoryBill</name>
    <message>
        <source>a smaller batch (now %1; more passes a step make up for it)</source>
        <translation>减小批（现为 %1；可用更多累积次数弥补）</translation>
    </message>
    <message>
        <source>fewer tokens an example (most tokens, now %1)</source>
        <translation>减少每个样本的词元（最大词元数，现为 %1）</translation>
    </message>
    <message>
        <source>the number type bf16, which takes half (and is slow where the processor does not have it)</source>
        <translation>数值类型 bf16，占用减半（处理器不支持时较慢）</translation>
    </message>
    <message>
        <source>a smaller backbone</source>
        <translation>更小的骨干模型</translation>
    </message>
    <message>
        <source>closing other programs</source>
        <translation>关闭其他程序</translation>
    </message>
    <message>
        <source>What helps: %1.</source>
        <translation>可行的办法：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>； </translation>
    </message>
    <message>
        <source>The memory will not do: at least %1 are needed and %2 are free. %3</source>
        <translation>内存不足：至少需要 %1，可用 %2。%3</translation>
    </message>
    <message>
        <source>The memory may not do: up to %1 are needed and %2 are free. %3</source>
        <translation>内存可能不足：最多需要 %1，可用 %2。%3</translation>
    </message>
    <message>
        <source>not known: how much a GPU holds and what it takes there is not estimated</source>
        <translation>未知：不估算 GPU 的显存容量及其占用</translation>
    </message>
    <message>
        <source>Estimated: loading %1, training with validation %2, evaluating afterwards %3</source>
        <translation>估计：加载 %1，训练与验证 %2，之后评估 %3</translation>
    </message>
    <message>
        <source>%1, set up alike, took %2 at its peak; %3 are free now</source>
        <translation>设置相似的 %1 峰值占用 %2；现可用 %3</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3), evaluation included; %4 are free now</source>
        <translation>约 %1（%2 到 %3），含评估；现可用 %4</translation>
    </message>
    <message>
        <source>not known: the backbone&apos;s configuration cannot be read</source>
        <translation>未知：无法读取骨干模型的配置</translation>
    </message>
</context>
<context>
    <name>MetricChoice</name>
    <message>
        <source>Share of the examples whose label is right</source>
        <translation>标签正确的样本所占的比例</translation>
    </message>
    <message>
        <source>Mean over the labels of how well each is found; rare labels count as much as frequent ones</source>
        <translation>各标签识别效果的平均值；少见标签与常见标签同等计入</translation>
    </message>
    <message>
        <source>Correlation of answers and labels: 0 for guessing, 1 for all right</source>
        <translation>回答与标签的相关性：0 为随机猜测，1 为全部正确</translation>
    </message>
    <message>
        <source>Share of the answers that have the very words of an accepted one</source>
        <translation>与某个认可的回答用词完全一致的回答所占的比例</translation>
    </message>
    <message>
        <source>How many words the answer shares with the accepted one, in any order</source>
        <translation>与认可的回答共有多少词，不计顺序</translation>
    </message>
    <message>
        <source>How long a run of words, gaps allowed, the answer shares with the accepted one</source>
        <translation>与认可的回答共有的词序列有多长，允许间隔</translation>
    </message>
    <message>
        <source>How many of the marked names or places are found, each whole</source>
        <translation>标注的名称或地点找到了多少，须完整一致</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>宏 F1</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>宏 F1</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>马修斯相关系数</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>Token F1</source>
        <translation>词元 F1</translation>
    </message>
    <message>
        <source>token F1</source>
        <translation>词元 F1</translation>
    </message>
    <message>
        <source>Span F1</source>
        <translation>片段 F1</translation>
    </message>
    <message>
        <source>span F1</source>
        <translation>片段 F1</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>multiple choice</source>
        <translation>多项选择</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>summarisation</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>MixEdits</name>
    <message>
        <source>save the mix %1</source>
        <translation>保存混合方案 %1</translation>
    </message>
    <message>
        <source>change the mix %1</source>
        <translation>更改混合方案 %1</translation>
    </message>
    <message>
        <source>rename the mix %1</source>
        <translation>重命名混合方案 %1</translation>
    </message>
    <message>
        <source>delete the mix %1</source>
        <translation>删除混合方案 %1</translation>
    </message>
</context>
<context>
    <name>NameFault</name>
    <message>
        <source>The project already has one of that name.</source>
        <translation>项目中已有同名项。</translation>
    </message>
    <message>
        <source>A name has %1.</source>
        <translation>名称须符合：%1。</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>PlaygroundWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>first after %1</source>
        <translation>首个用时 %1</translation>
    </message>
    <message>
        <source>cut at the greatest length</source>
        <translation>达到长度上限而截断</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>低于 %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>正在加载 %1…</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>正在读取提示…</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <translation>正在写… %1</translation>
    </message>
    <message>
        <source>Scoring the labels…</source>
        <translation>正在为标签评分…</translation>
    </message>
    <message>
        <source>Following the routing…</source>
        <translation>正在追踪路由…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Taken for %1: %2</source>
        <translation>判为 %1：%2</translation>
    </message>
    <message>
        <source>, then %1: %2</source>
        <translation>，其次 %1：%2</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>%1 · stage 1</source>
        <translation>%1 · 阶段 1</translation>
    </message>
    <message>
        <source> · only %1</source>
        <translation> · 仅 %1</translation>
    </message>
    <message>
        <source> · as %1</source>
        <translation> · 作为 %1</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Rank 8, one epoch and a half: does it learn at all?</source>
        <translation>秩 8，一轮半：看看是否能学会</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Rank 16, three epochs and one</source>
        <translation>秩 16，三轮加一轮</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最佳质量</translation>
    </message>
    <message>
        <source>Rank 32, eight epochs and two, validation on everything</source>
        <translation>秩 32，八轮加两轮，用全部样本验证</translation>
    </message>
</context>
<context>
    <name>Recount</name>
    <message>
        <source>Counting the examples</source>
        <translation>正在统计样本</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>%1, minus %2</source>
        <translation>%1，减去 %2</translation>
    </message>
    <message>
        <source>%1: tasks × experts, %2</source>
        <translation>%1：任务 × 专家，%2</translation>
    </message>
    <message>
        <source>%1: layers × experts, task %2</source>
        <translation>%1：层 × 专家，任务 %2</translation>
    </message>
    <message>
        <source>%1: layers × experts, mean over %2</source>
        <translation>%1：层 × 专家，对 %2取平均</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean over all tokens (prompt and target) of at most %Ln validation example(s) a task</source>
        <translation>
            <numerusform>%1，对每个任务最多 %Ln 个验证样本的所有词元（提示与目标文本）取平均</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean over all tokens (prompt and target) of all validation examples of a task</source>
        <translation>%1，对每个任务全部验证样本的所有词元（提示与目标文本）取平均</translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln layer(s)</source>
        <translation>
            <numerusform>%1，再对 %Ln 层取平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln task(s)</source>
        <translation>
            <numerusform>%1，再对 %Ln 个任务取平均</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the difference of two such means.</source>
        <translation>%1；两个此类平均值之差。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Framed: the task&apos;s own expert.</source>
        <translation>加框：该任务的自有专家。</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of another task&apos;s expert.</source>
        <translation>颜色到 %1 为止，即其他任务专家的最大值。</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of another task&apos;s expert in any layer.</source>
        <translation>颜色到 %1 为止，即任意层中其他任务专家的最大值。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars above: load, the share of tokens an expert wins, mean over %1. Bars at the right: entropy of the shares in nats, full at log %2 = %3.</source>
        <translation>上方条形：负载，即专家胜出的词元所占比例，对 %1取平均。右侧条形：份额的熵，单位 nat，满格为 log %2 = %3。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和 %2</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>change of the %1</source>
        <translation>%1的变化</translation>
    </message>
    <message>
        <source>the task&apos;s own expert</source>
        <translation>该任务的自有专家</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>全部 %Ln 层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>mostly added</source>
        <translation>多为相加</translation>
    </message>
    <message>
        <source>mostly subtracted</source>
        <translation>多为相减</translation>
    </message>
    <message>
        <source>added in some layers, subtracted in others</source>
        <translation>有的层相加，有的层相减</translation>
    </message>
    <message>
        <source>mean gate</source>
        <translation>平均门控值</translation>
    </message>
    <message>
        <source>share of the gates</source>
        <translation>门控份额</translation>
    </message>
    <message>
        <source>winner&apos;s share</source>
        <translation>胜出份额</translation>
    </message>
    <message>
        <source>The signed weight with which an expert&apos;s output is added</source>
        <translation>专家输出相加时所带的有符号权重</translation>
    </message>
    <message>
        <source>The share |g| / Σ|g| that an expert has of all absolute gates</source>
        <translation>专家在全部门控绝对值中所占的份额 |g| / Σ|g|</translation>
    </message>
    <message>
        <source>The share of tokens for which the expert has the largest absolute gate</source>
        <translation>该专家门控绝对值最大的词元所占的份额</translation>
    </message>
    <message>
        <source>step %1 · stage %2</source>
        <translation>第 %1 步 · 阶段 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 uses its own expert alone.</source>
        <translation>%1 只使用自有专家。</translation>
    </message>
    <message>
        <source>%1 borrows most from %2 (%3, %4)</source>
        <translation>%1 最多借用 %2（%3，%4）</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, then from %2 (%3).</source>
        <translation>%1，其次是 %2（%3）。</translation>
    </message>
    <message>
        <source>%1 from %2: %3, %4</source>
        <translation>%1 借用 %2：%3，%4</translation>
    </message>
    <message>
        <source>Collapse: the expert %1 wins %2 of the tokens; the others hardly take part. A larger load-balance weight (loadBalance) spreads them.</source>
        <translation>坍缩：专家 %1 赢得 %2 的词元；其他专家几乎不参与。更大的负载均衡权重（loadBalance）可将其分散。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) win no token, overruled by others: %1.</source>
        <translation>
            <numerusform>%Ln 个专家未赢得任何词元，均被其他专家压过：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nats on average over %Ln task(s), which is %2 of the most possible, log %3 = %4 nats. At 0 each token uses one expert alone; at the most it uses all alike.</source>
        <translation>
            <numerusform>%Ln 个任务平均 %1 nat，为最大可能值的 %2，log %3 = %4 nat。为 0 时每个词元只用一个专家；达到最大时均等使用所有专家。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBill</name>
    <message>
        <source>stage %1: %2</source>
        <translation>阶段 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 % of the prompts</source>
        <translation>%1：%2% 的提示</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known: no tokens were counted at import</source>
        <translation>未知：导入时未统计词元</translation>
    </message>
    <message>
        <source>not known before a first run with this backbone</source>
        <translation>用此骨干模型首次运行之前未知</translation>
    </message>
    <message>
        <source>about %1 of training, at the %2 examples/s of %3; validation comes on top</source>
        <translation>训练约 %1，按 %3 的 %2 样本/s 计算；验证另计</translation>
    </message>
    <message>
        <source>not known: the backbone&apos;s configuration cannot be read</source>
        <translation>未知：无法读取骨干模型的配置</translation>
    </message>
    <message>
        <source>%1, %2 % of the backbone</source>
        <translation>%1，骨干模型的 %2%</translation>
    </message>
</context>
<context>
    <name>RunCurves</name>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>每一步走多远</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>How strongly the examples of a step pull at the parameters, before it is clipped; it grows where training becomes unstable</source>
        <translation>一步中的样本对参数的牵引有多强，取裁剪前的值；训练不稳定时会增大</translation>
    </message>
    <message>
        <source>Examples per second</source>
        <translation>每秒样本数</translation>
    </message>
    <message>
        <source>How fast it trains, without validations</source>
        <translation>训练速度，不含验证</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>内存，GiB</translation>
    </message>
    <message>
        <source>What the run holds at that step</source>
        <translation>运行在该步占用的内存</translation>
    </message>
    <message>
        <source>Tasks recognised</source>
        <translation>任务识别率</translation>
    </message>
    <message>
        <source>Loss per token, training; validation as discs</source>
        <translation>每词元损失，训练；圆点为验证</translation>
    </message>
    <message>
        <source>Validation loss per task</source>
        <translation>各任务的验证损失</translation>
    </message>
    <message>
        <source>Validation metrics</source>
        <translation>验证指标</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>Share of the validation prompts whose task is recognised without being named</source>
        <translation>未指明任务时，其任务被正确识别的验证提示所占比例</translation>
    </message>
    <message>
        <source>Mean negative log-likelihood of a token of the right answer: 0 is certainty</source>
        <translation>正确回答中每个词元的平均负对数似然：0 为完全确定</translation>
    </message>
</context>
<context>
    <name>RunEdit</name>
    <message>
        <source>Rename run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>调整队列顺序</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>移出队列</translation>
    </message>
</context>
<context>
    <name>RunOrigin</name>
    <message>
        <source>The backbone</source>
        <translation>骨干模型</translation>
    </message>
    <message>
        <source>The adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>The rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>The activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The number of shared experts</source>
        <translation>共享专家数</translation>
    </message>
    <message>
        <source>The number of blocks from the top</source>
        <translation>顶部块数</translation>
    </message>
    <message>
        <source>%1 has to stay %2, as in %3, whose experts this run begins with.</source>
        <translation>%1须保持为 %2，与 %3 相同，因为本次运行从其专家开始。</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>Goes out from %1</source>
        <translation>起始于 %1</translation>
    </message>
    <message>
        <source>Goes out from a run that was deleted</source>
        <translation>起始于已删除的运行</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>阶段 %1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>loading the backbone and the data</source>
        <translation>正在加载骨干模型和数据</translation>
    </message>
    <message>
        <source>%1 examples/s</source>
        <translation>%1 样本/s</translation>
    </message>
</context>
<context>
    <name>RunningText</name>
    <message numerus="yes">
        <source>This machine · %Ln processor(s)</source>
        <translation>
            <numerusform>本机 · %Ln 个处理器</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stage %2</source>
        <translation>%1 阶段 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>%1 ex/s</source>
        <translation>%1 样本/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended without saying why</source>
        <translation>%1 不明原因地结束</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在进行的运行</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 到 %3）</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message numerus="yes">
        <source>over %n example(s)</source>
        <translation>
            <numerusform>基于 %n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>better than every other run here, unlikely by chance</source>
        <translation>优于此处其他所有运行，不太可能出于偶然</translation>
    </message>
    <message>
        <source>the task or its examples changed since: evaluate again</source>
        <translation>此后任务或其样本有变动：需重新评估</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message numerus="yes">
        <source>over the %n example(s) that both answered</source>
        <translation>
            <numerusform>基于双方都回答了的 %n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; unlikely by chance</source>
        <translation>%1；不太可能出于偶然</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Scores on the %1 split in per cent, in brackets the 95 % interval over examples. ★ better than every other run here (paired bootstrap over the examples that both answered, p &lt; 0.05).</source>
        <translation>%1划分上的得分（百分比），括号内为对样本的 95% 置信区间。★ 优于此处其他所有运行（对双方都回答了的样本做配对自助法，p &lt; 0.05）。</translation>
    </message>
    <message>
        <source>The mean is over the tasks that all of them have: %1.</source>
        <translation>平均值基于它们共有的任务：%1。</translation>
    </message>
    <message>
        <source>† The task or its examples changed since: evaluate again.</source>
        <translation>† 此后任务或其样本有变动：需重新评估。</translation>
    </message>
    <message>
        <source>stage 1 of the same run</source>
        <translation>同一运行的阶段 1</translation>
    </message>
    <message>
        <source>the shared adapter %1</source>
        <translation>共享适配器 %1</translation>
    </message>
    <message>
        <source>the backbone alone</source>
        <translation>仅骨干模型</translation>
    </message>
    <message>
        <source>Gain over %1 in points, in brackets its 95 % interval. ★ unlikely by chance (paired bootstrap over the examples that both answered, p &lt; 0.05).</source>
        <translation>相对 %1 的增益（百分点），括号内为 95% 置信区间。★ 不太可能出于偶然（对双方都回答了的样本做配对自助法，p &lt; 0.05）。</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>examples seen</source>
        <translation>已见样本</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>trainable parameters</source>
        <translation>可训练参数</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>What each run took until this checkpoint. Time is that of training steps, without validation and pauses; memory is the highest of the whole run.</source>
        <translation>各运行到此检查点为止的开销。时间为训练步的时间，不含验证和暂停；内存为整个运行的最高值。</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The configurations of the chosen runs are the same.</source>
        <translation>所选运行的配置相同。</translation>
    </message>
    <message>
        <source>Settings that are not the same in all chosen runs, by their names in the configuration file.</source>
        <translation>所选运行中不完全相同的设置，以配置文件中的名称列出。</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>TaskEdits</name>
    <message>
        <source>remove the task %1</source>
        <translation>移除任务 %1</translation>
    </message>
    <message>
        <source>rename the task %1</source>
        <translation>重命名任务 %1</translation>
    </message>
    <message>
        <source>edit the task %1</source>
        <translation>编辑任务 %1</translation>
    </message>
</context>
<context>
    <name>TaskHealth</name>
    <message>
        <source>No validation</source>
        <translation>无验证样本</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln example(s) is for validation, so a run cannot tell which of its steps is best. Move some examples to validation.</source>
        <translation>
            <numerusform>%Ln 个样本中没有用于验证的，运行无法判断哪一步最佳。可将部分样本移到验证。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 examples, %Ln is (are) longer than %3 tokens and will be shortened.</source>
        <translation>
            <numerusform>%1：%2 个样本中有 %Ln 个超过 %3 词元，将被截短。</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow a run more tokens, or shorten the fields.</source>
        <translation>给运行更多词元，或缩短字段。</translation>
    </message>
    <message>
        <source>%1 shortened</source>
        <translation>%1 截短</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 examples, %Ln repeat(s) an earlier prompt of the same split (%2). Exclude repetitions, unless they are meant to weigh more.</source>
        <translation>
            <numerusform>%1 个样本中有 %Ln 个与同一划分中较早的提示重复（%2）。除非有意增加其权重，否则应排除重复项。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has %2 (%3)</source>
        <translation>“%1”有 %2（%3）</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>标签不均</translation>
    </message>
    <message>
        <source>Of %1 training examples %2, %3. Measure macro F1 instead of accuracy, or add examples of the rare labels.</source>
        <translation>%1 个训练样本中有 %2，%3。可用宏 F1 代替准确率，或补充少见标签的样本。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Splits overlap</source>
        <translation>划分重叠</translation>
    </message>
    <message>
        <source>The same prompts are in two splits (%1), which makes scores too good. Exclude them from one of the two.</source>
        <translation>相同的提示出现在两个划分中（%1），使得分偏高。可从其中一个划分中排除。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和 %2</translation>
    </message>
</context>
<context>
    <name>TokenPicture</name>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>胜出</translation>
    </message>
    <message>
        <source>The signed weight with which each expert&apos;s output is added for this one token, in each layer; nothing is averaged.</source>
        <translation>各层中每个专家的输出为这一个词元相加时所带的有符号权重；未做任何平均。</translation>
    </message>
    <message>
        <source>Framed: the expert of the likeliest task, %1.</source>
        <translation>加框：最可能的任务 %1 的专家。</translation>
    </message>
    <message>
        <source>Framed: the expert of the named task, %1.</source>
        <translation>加框：指定任务 %1 的专家。</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of any other expert for any token.</source>
        <translation>颜色到 %1 为止，即任意词元上其他专家的最大值。</translation>
    </message>
    <message>
        <source>Bars above: the share of layers in which an expert has the largest absolute gate. Bars at the right: entropy of the shares in nats, full at log %1 = %2.</source>
        <translation>上方条形：专家门控绝对值最大的层所占比例。右侧条形：份额的熵，单位 nat，满格为 log %1 = %2。</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>全部 %Ln 层</numerusform>
        </translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门控值</translation>
    </message>
    <message>
        <source>the expert of the task it was routed as</source>
        <translation>路由所依任务的专家</translation>
    </message>
    <message>
        <source>%1: token %2 of %3, %4, layers × experts</source>
        <translation>%1：词元 %2 / %3，%4，层 × 专家</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>absolute gate, mean over layers</source>
        <translation>门控绝对值，各层平均</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message>
        <source>task estimated</source>
        <translation>任务由估计得出</translation>
    </message>
    <message>
        <source>routed as %1</source>
        <translation>按 %1 路由</translation>
    </message>
    <message>
        <source>the expert with the largest absolute gate in %1</source>
        <translation>%1 中门控绝对值最大的专家</translation>
    </message>
    <message>
        <source>the expert with the largest absolute gate, mean over %1 layers</source>
        <translation>%1 层平均门控绝对值最大的专家</translation>
    </message>
    <message>
        <source>Colour and mark: %1. %2.</source>
        <translation>颜色与标记：%1。%2。</translation>
    </message>
    <message>
        <source>%1 Every token has the same gates: the routers decided once for the whole text.</source>
        <translation>%1所有词元的门控值相同：路由器对整段文本只决定一次。</translation>
    </message>
    <message>
        <source>The routers took it for %1 (%2)</source>
        <translation>路由器将其判为 %1（%2）</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, then for %2 (%3).</source>
        <translation>%1，其次为 %2（%3）。</translation>
    </message>
</context>
<context>
    <name>TokenRouting</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Token %1 of %2, “%3”</source>
        <translation>词元 %1 / %2，“%3”</translation>
    </message>
    <message>
        <source>%1: not in %2</source>
        <translation>%1：不在 %2 中</translation>
    </message>
    <message>
        <source>gates in %1</source>
        <translation>%1 中的门控值</translation>
    </message>
    <message>
        <source>absolute gates, mean over its layers</source>
        <translation>门控绝对值，所经各层平均</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%1 without the expert %2: %3 points of %4 (%5 to %6 with 95 % confidence, %n example(s))</source>
        <translation>
            <numerusform>%1 缺少专家 %2：%4 %3 个百分点（95 % 置信区间 %5 至 %6，%n 个样本）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; unlikely by chance</source>
        <translation>%1；不太可能出于偶然</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1: what a task gains or loses without an expert</source>
        <translation>%1：缺少某个专家时任务的得失</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>left-out expert</source>
        <translation>去掉的专家</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Each task&apos;s metric without the expert against the metric with all of them, in points, on the split %1. Below 0: the task needs the expert. Framed: the task&apos;s own. *: unlikely by chance (paired bootstrap).</source>
        <translation>各任务在划分 %1 上去掉专家后的指标与使用全部专家时的差（百分点）。低于 0：该任务需要此专家。带框：任务自有专家。*：不太可能出于偶然（配对自助法）。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>ALTER Workbench %1</source>
        <translation>ALTER Workbench %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation>SQLite %1</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Without the expert %1</source>
        <translation>去掉专家 %1 时</translation>
    </message>
    <message>
        <source>With the expert %1 alone for every token</source>
        <translation>所有词元只用专家 %1 时</translation>
    </message>
    <message>
        <source>With %1 times the gates of the expert %2</source>
        <translation>专家 %2 的门控值乘以 %1 时</translation>
    </message>
    <message>
        <source>neither gains nor loses %1</source>
        <translation>的%1不升不降</translation>
    </message>
    <message>
        <source>loses %1 points of %2</source>
        <translation>的%2下降 %1 个百分点</translation>
    </message>
    <message>
        <source>gains %1 points of %2</source>
        <translation>的%2上升 %1 个百分点</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 has no %3 to compare.</source>
        <translation>%1，%2 没有可比较的%3。</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 to %5 with 95 % confidence, %L6 validation examples): %7.</source>
        <translation>%1，%2 %3（95% 置信区间 %4 到 %5，%L6 个验证样本）：%7。</translation>
    </message>
    <message>
        <source>within the noise</source>
        <translation>在噪声范围内</translation>
    </message>
    <message>
        <source>more than noise explains</source>
        <translation>超出噪声可解释的范围</translation>
    </message>
</context>
<context>
    <name>alter::AboutDialog</name>
    <message>
        <source>About ALTER Workbench</source>
        <translation>关于 ALTER Workbench</translation>
    </message>
    <message>
        <source>ALTER Workbench</source>
        <translation>ALTER Workbench</translation>
    </message>
    <message>
        <source>Trains one small language model on several tasks with a mixture of task adapters, and shows how each task travels through them.</source>
        <translation>用任务适配器混合训练一个小型语言模型完成多个任务，并展示每个任务在其中的路径。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.&lt;br&gt;&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;</source>
        <translation>本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或其后任意版本（GPL-3.0-or-later）：可自由使用、研究、分享和修改。不附带任何担保。&lt;br&gt;&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
</context>
<context>
    <name>alter::AnswerColumn</name>
    <message>
        <source>%1 (no checkpoint yet)</source>
        <translation>%1（尚无检查点）</translation>
    </message>
    <message>
        <source>%1 · training, step %2</source>
        <translation>%1 · 训练中，第 %2 步</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>基础：%1</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>%1 · stage 1</source>
        <translation>%1 · 阶段 1</translation>
    </message>
    <message>
        <source>As routed</source>
        <translation>按路由</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>All experts as the routers weigh them, or one alone</source>
        <translation>按路由器权重使用所有专家，或只用一个</translation>
    </message>
    <message>
        <source>The base model has no experts.</source>
        <translation>基础模型没有专家。</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>移除此列</translation>
    </message>
    <message>
        <source>This is the only column.</source>
        <translation>这是唯一的列。</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>尚未提问。</translation>
    </message>
    <message>
        <source>Answer to an earlier question</source>
        <translation>对先前问题的回答</translation>
    </message>
    <message>
        <source>Only what was asked with a task&apos;s template has the fields of an example.</source>
        <translation>只有用任务模板提出的问题才有样本的字段。</translation>
    </message>
    <message>
        <source>End of the answer</source>
        <translation>回答结束</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>What could have come instead</source>
        <translation>其他可能的词元</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>复制为命令行</translation>
    </message>
    <message>
        <source>Add to the task as an example…</source>
        <translation>作为样本添加到任务…</translation>
    </message>
    <message>
        <source>Back to the first answer</source>
        <translation>返回最初的回答</translation>
    </message>
    <message>
        <source>Model of this column</source>
        <translation>此列的模型</translation>
    </message>
    <message>
        <source>Experts of this column</source>
        <translation>此列的专家</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>A click on a token, or Enter, shows what could have come in its place.</source>
        <translation>单击词元或按 Enter，显示此处其他可能的词元。</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>此回答的更多信息</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>作为 %1</translation>
    </message>
    <message>
        <source>The task that this column asks as</source>
        <translation>此列以哪个任务提问</translation>
    </message>
    <message>
        <source>Task of this column</source>
        <translation>此列的任务</translation>
    </message>
</context>
<context>
    <name>alter::AnswerListModel</name>
    <message>
        <source>prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标文本</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>%1 的得分</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>other answer</source>
        <translation>另一回答</translation>
    </message>
</context>
<context>
    <name>alter::AnswerText</name>
    <message>
        <source>“%1”: %2, token %3</source>
        <translation>“%1”：%2，第 %3 个词元</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>回答将显示在此处。</translation>
    </message>
</context>
<context>
    <name>alter::AnswersStep</name>
    <message>
        <source>Any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>One of these labels</source>
        <translation>以下标签之一</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Word for the model</source>
        <translation>给模型的词</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量指标</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share for %1</source>
        <translation>%1的比例</translation>
    </message>
    <message>
        <source>Or by field</source>
        <translation>或按字段</translation>
    </message>
    <message>
        <source>Validation file</source>
        <translation>验证文件</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>测试文件</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>none: a share of the file</source>
        <translation>无：取文件的一部分</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择%1</translation>
    </message>
    <message>
        <source>no, by the shares above</source>
        <translation>否，按上方比例</translation>
    </message>
    <message>
        <source>Collecting the answers of the file</source>
        <translation>正在收集文件中的回答</translation>
    </message>
    <message>
        <source>There are more than %L1 different answers.</source>
        <translation>不同的回答超过 %L1 个。</translation>
    </message>
    <message>
        <source>More than %L1 different answers: free text</source>
        <translation>不同的回答超过 %L1 个：自由文本</translation>
    </message>
    <message>
        <source>Labels as the task description has them</source>
        <translation>标签按任务描述中的定义</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中有 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different answer(s)</source>
        <translation>
            <numerusform>%Ln 种不同的回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row&apos;s field “%1” says where it belongs.</source>
        <translation>每行的字段“%1”说明其归属。</translation>
    </message>
    <message>
        <source>Rows with the same prompt always come to the same split, and the same file is always divided in the same way.</source>
        <translation>提示相同的行总是归入同一划分，同一文件的划分方式也总是相同。</translation>
    </message>
    <message>
        <source>The answers are being collected.</source>
        <translation>正在收集回答。</translation>
    </message>
    <message>
        <source>A label has no word.</source>
        <translation>有标签没有对应的词。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Give training a share.</source>
        <translation>为训练分配比例。</translation>
    </message>
    <message>
        <source>Answers and splits</source>
        <translation>回答与划分</translation>
    </message>
</context>
<context>
    <name>alter::BackboneList</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Backbones</source>
        <translation>骨干模型</translation>
    </message>
    <message>
        <source>From a GGUF file…</source>
        <translation>从 GGUF 文件…</translation>
    </message>
    <message>
        <source>From a checkpoint folder…</source>
        <translation>从检查点文件夹…</translation>
    </message>
    <message>
        <source>Add backbone…</source>
        <translation>添加骨干模型…</translation>
    </message>
    <message>
        <source>Rename backbone…</source>
        <translation>重命名骨干模型…</translation>
    </message>
    <message>
        <source>Remove backbone</source>
        <translation>移除骨干模型</translation>
    </message>
    <message>
        <source>Rename the backbone %1</source>
        <translation>重命名骨干模型 %1</translation>
    </message>
    <message>
        <source>A backbone is the language model that tasks are taught to</source>
        <translation>骨干模型是用来学习各任务的语言模型</translation>
    </message>
    <message>
        <source>Choose a GGUF file</source>
        <translation>选择 GGUF 文件</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>GGUF 文件 (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>选择检查点文件夹</translation>
    </message>
    <message>
        <source>Importing the backbone</source>
        <translation>正在导入骨干模型</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>alter::BackboneModel</name>
    <message>
        <source>%1 G parameters</source>
        <translation>%1 G 参数</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M 参数</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 参数</translation>
    </message>
    <message>
        <source>Licence: not named by its source</source>
        <translation>许可证：来源未注明</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>From %1, added %2.
%3. What its terms ask of you, they ask of what is trained on it, too.</source>
        <translation>来自 %1，添加于 %2。
%3。其条款对使用者的要求，同样适用于在其上训练的成果。</translation>
    </message>
</context>
<context>
    <name>alter::BadRowModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之处</translation>
    </message>
</context>
<context>
    <name>alter::BatchModel</name>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>alter::BatchView</name>
    <message>
        <source>&amp;Load lines…</source>
        <translation>加载行(&amp;L)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>导出表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Lines to ask</source>
        <translation>要提问的行</translation>
    </message>
    <message>
        <source>Paste a prompt a line. With a template chosen, each line fills its first field, or all of them as a JSON object.</source>
        <translation>每行粘贴一个提示。若选择了模板，每行填入其第一个字段，或以 JSON 对象填入所有字段。</translation>
    </message>
    <message>
        <source>Answers to the lines</source>
        <translation>各行的回答</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln line(s)</source>
        <translation>
            <numerusform>提问 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the models of the columns.</source>
        <translation>向各列的模型提问。</translation>
    </message>
    <message>
        <source>The lines before are still being answered.</source>
        <translation>之前的行仍在回答中。</translation>
    </message>
    <message>
        <source>Paste or load lines first.</source>
        <translation>先粘贴或加载要提问的行。</translation>
    </message>
    <message>
        <source>Load lines</source>
        <translation>加载行</translation>
    </message>
    <message>
        <source>Text (*.txt *.jsonl);;All files (*)</source>
        <translation>文本 (*.txt *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>alter::BundleDialog</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>正在读取运行…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>No run has weights yet. Train one first.</source>
        <translation>还没有带权重的运行。先训练一个。</translation>
    </message>
    <message>
        <source>Reading what the card tells…</source>
        <translation>正在读取卡片内容…</translation>
    </message>
    <message>
        <source>Place of the new folder</source>
        <translation>新文件夹的位置</translation>
    </message>
    <message>
        <source>Choose a run that has weights.</source>
        <translation>选择一个带权重的运行。</translation>
    </message>
    <message>
        <source>Name the folder that is to be made.</source>
        <translation>指定要创建的文件夹。</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>以完整路径指定文件夹。</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>选择文件夹的创建位置</translation>
    </message>
    <message>
        <source>A run, or one of its checkpoints: RUN@STEP, RUN@stage1</source>
        <translation>一个运行或其检查点：RUN@STEP、RUN@stage1</translation>
    </message>
    <message>
        <source>What it does, for whom, and what it should not be used for. Markdown may be used.</source>
        <translation>用途、适用对象以及不应用于何处。可使用 Markdown。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>What it is f&amp;or</source>
        <translation>用途(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Licences of the data</source>
        <translation>数据的许可证(&amp;L)</translation>
    </message>
    <message>
        <source>The model card as it will be</source>
        <translation>模型卡片预览</translation>
    </message>
    <message>
        <source>Model card, the folder&apos;s README.md</source>
        <translation>模型卡片，即文件夹中的 README.md</translation>
    </message>
    <message>
        <source>Export bundle</source>
        <translation>导出发布包</translation>
    </message>
    <message>
        <source>A bundle is a folder with a run&apos;s experts and routers, its settings and the definitions of its tasks. It holds neither examples nor the backbone.</source>
        <translation>发布包是一个文件夹，含运行的专家和路由器、其设置以及任务定义。不含样本，也不含骨干模型。</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
</context>
<context>
    <name>alter::CheckStep</name>
    <message>
        <source>Rows that do not fit</source>
        <translation>不符的行</translation>
    </message>
    <message>
        <source>Trying the import; nothing is changed yet</source>
        <translation>正在试导入；尚未改动任何内容</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 rows, %Ln do(es) not fit. The first of them:</source>
        <translation>
            <numerusform>%1 行中有 %Ln 行不符。前几行：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln row(s) that do(es) not fit</source>
        <translation>
            <numerusform>跳过不符的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <translation>
            <numerusform>%Ln 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>导入样本</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln example(s)</source>
        <translation>
            <numerusform>导入 %Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>正在导入。</translation>
    </message>
    <message>
        <source>The import is being tried out.</source>
        <translation>正在试导入。</translation>
    </message>
    <message>
        <source>The import cannot work like this.</source>
        <translation>无法这样导入。</translation>
    </message>
    <message>
        <source>Some rows do not fit: correct them, or leave them out.</source>
        <translation>有些行不符：可更正或跳过。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>导入已停止。未改动任何内容。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>alter::ChoicePane</name>
    <message>
        <source>the task is named</source>
        <translation>指定任务</translation>
    </message>
    <message>
        <source>the task is estimated</source>
        <translation>估计任务</translation>
    </message>
    <message>
        <source>C&amp;ompared runs</source>
        <translation>比较的运行(&amp;O)</translation>
    </message>
    <message>
        <source>Compared runs</source>
        <translation>比较的运行</translation>
    </message>
    <message>
        <source>Scores where each prompt came with its task&apos;s name, or where the routers had to estimate the task from the prompt</source>
        <translation>得分取自每个提示附带任务名称的情形，或由路由器根据提示估计任务的情形</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>划分(&amp;S)</translation>
    </message>
    <message>
        <source>Rou&amp;ting</source>
        <translation>路由(&amp;T)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Measures a run, or the backbone alone, on the chosen split</source>
        <translation>在所选划分上评估一个运行，或仅评估骨干模型</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>Cancel evaluation</source>
        <translation>取消评估</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>再次评估 %1</translation>
    </message>
    <message>
        <source>%1 could not be evaluated.</source>
        <translation>无法评估 %1。</translation>
    </message>
</context>
<context>
    <name>alter::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有此名称的项。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find an action, a page, a run or a task</source>
        <translation>查找操作、页面、运行或任务</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>alter::CurveLegend</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Legend and values</source>
        <translation>图例与数值</translation>
    </message>
    <message>
        <source>%1: training %2, validation %3</source>
        <translation>%1：训练 %2，验证 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: validation %2</source>
        <translation>%1：验证 %2</translation>
    </message>
</context>
<context>
    <name>alter::CurvePlot</name>
    <message>
        <source>Left and right arrows read the values step by step, with Ctrl they move the picture; plus and minus zoom, Home follows the newest step again.</source>
        <translation>左右方向键逐步读取数值，按住 Ctrl 则移动图像；加号和减号缩放，Home 重新跟随最新一步。</translation>
    </message>
</context>
<context>
    <name>alter::DataPage</name>
    <message>
        <source>The backbone %1 is ready</source>
        <translation>骨干模型 %1 已就绪</translation>
    </message>
    <message>
        <source>The task %1 was removed; Undo brings it back</source>
        <translation>任务 %1 已移除；可用“撤销”恢复</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>添加样本…</translation>
    </message>
    <message>
        <source>Add backbone…</source>
        <translation>添加骨干模型…</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>在样本中搜索</translation>
    </message>
    <message>
        <source>A backbone is being imported.</source>
        <translation>正在导入骨干模型。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The task %1 was imported</source>
        <translation>任务 %1 已导入</translation>
    </message>
</context>
<context>
    <name>alter::DecodingPane</name>
    <message>
        <source>Reset options</source>
        <translation>重置选项</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 词元</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0: the likeliest</source>
        <translation>0：最可能的</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; higher values draw more freely among the others.</source>
        <translation>0 总取最可能的词元；越高则越自由地从其他词元中抽取。</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Draws among so many of the likeliest tokens.</source>
        <translation>只从这么多个最可能的词元中抽取。</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Draws among the likeliest tokens that have this probability together.</source>
        <translation>只从合计达到此概率的最可能词元中抽取。</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>束数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Beam search follows so many answers at once and takes the likeliest whole one; it shows its answer when it is done. Made for encoder-decoder models.</source>
        <translation>束搜索同时跟踪这么多个回答，取整体最可能的一个；完成后才显示回答。为编码器-解码器模型而设。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed draws the same answer.</source>
        <translation>相同的种子得到相同的回答。</translation>
    </message>
    <message>
        <source>%1 beams</source>
        <translation>束数 %1</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>likeliest tokens</source>
        <translation>最可能的词元</translation>
    </message>
    <message>
        <source>Options: %1, at most %L2</source>
        <translation>选项：%1，最多 %L2</translation>
    </message>
</context>
<context>
    <name>alter::DesktopNotice</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>alter::EngineCommandBar</name>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
</context>
<context>
    <name>alter::EngineWork</name>
    <message>
        <source>The queue is being worked off.</source>
        <translation>正在处理队列。</translation>
    </message>
    <message>
        <source>%1 goes on after step %2.</source>
        <translation>%1 从第 %2 步之后继续。</translation>
    </message>
</context>
<context>
    <name>alter::ExampleDetails</name>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标文本</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Exclude example</source>
        <translation>排除样本</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>渲染后的提示</translation>
    </message>
    <message>
        <source>Rendered target</source>
        <translation>渲染后的目标文本</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于%1</translation>
    </message>
    <message>
        <source>Split of the example</source>
        <translation>样本的划分</translation>
    </message>
    <message>
        <source>Moves the example to another split</source>
        <translation>将样本移到另一划分</translation>
    </message>
    <message>
        <source>No example chosen</source>
        <translation>未选择样本</translation>
    </message>
    <message>
        <source>Example from row %1</source>
        <translation>来自第 %1 行的样本</translation>
    </message>
    <message>
        <source>Added example</source>
        <translation>添加的样本</translation>
    </message>
    <message>
        <source>Include example</source>
        <translation>纳入样本</translation>
    </message>
    <message>
        <source>The task&apos;s templates cannot be read.</source>
        <translation>无法读取任务的模板。</translation>
    </message>
    <message>
        <source>What is written above does not fit the task yet.</source>
        <translation>上面填写的内容尚不符合任务。</translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s), shortened to fit %L1</source>
        <translation>
            <numerusform>提示 · %Ln 词元，已截短至 %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s)</source>
        <translation>
            <numerusform>提示 · %Ln 词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s)</source>
        <translation>
            <numerusform>目标文本 · %Ln 词元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ExampleDialog</name>
    <message>
        <source>add an example</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>Add example to %1</source>
        <translation>向 %1 添加样本</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>&amp;Right answer</source>
        <translation>正确回答(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>划分(&amp;S)</translation>
    </message>
</context>
<context>
    <name>alter::ExampleFilterBar</name>
    <message>
        <source>Search in the examples</source>
        <translation>在样本中搜索</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Excluded examples</source>
        <translation>已排除的样本</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>所有划分</translation>
    </message>
    <message>
        <source>With excluded</source>
        <translation>含已排除</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>未排除</translation>
    </message>
    <message>
        <source>Only excluded</source>
        <translation>仅已排除</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
</context>
<context>
    <name>alter::ExampleModel</name>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Excluded: left out of training and evaluation.</source>
        <translation>已排除：不用于训练和评估。</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1，已排除</translation>
    </message>
</context>
<context>
    <name>alter::ExampleView</name>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Exclude or include</source>
        <translation>排除或纳入</translation>
    </message>
    <message>
        <source>Choose a task to see its examples</source>
        <translation>选择任务以查看其样本</translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation>正在读取样本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far, searching</source>
        <translation>目前 %1，正在搜索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>No example fits the search and the filters</source>
        <translation>没有符合搜索和筛选的样本</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>This task has no examples</source>
        <translation>此任务没有样本</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>添加样本…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
</context>
<context>
    <name>alter::ExpertMixer</name>
    <message>
        <source>left out</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>as routed</source>
        <translation>按路由</translation>
    </message>
    <message>
        <source>Reset mix</source>
        <translation>重置混合</translation>
    </message>
    <message>
        <source>No column shows a run whose experts could be mixed.</source>
        <translation>没有列显示可混合专家的运行。</translation>
    </message>
    <message>
        <source>Multiplies each expert&apos;s gates in the columns that show runs as routed. Enter asks again with the mix.</source>
        <translation>在按路由显示运行的列中，将各专家的门控值乘以相应倍数。按 Enter 以此混合方案重新提问。</translation>
    </message>
    <message>
        <source>Weight of the expert %1</source>
        <translation>专家 %1 的权重</translation>
    </message>
</context>
<context>
    <name>alter::FieldEditor</name>
    <message>
        <source>A whole number from 0 is needed.</source>
        <translation>需要 0 或更大的整数。</translation>
    </message>
    <message>
        <source>A number is needed, such as 0.001.</source>
        <translation>需要一个数，如 0.001。</translation>
    </message>
</context>
<context>
    <name>alter::FieldsEditor</name>
    <message>
        <source>Field %1</source>
        <translation>字段 %1</translation>
    </message>
    <message>
        <source>The field “%1” cannot be read: %2.</source>
        <translation>无法读取字段“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>alter::FieldsStep</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Fields of the file</source>
        <translation>文件的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>The model reads the inputs and writes the answer. A field that names splits (train, validation, test) keeps the file&apos;s own division.</source>
        <translation>模型读取输入并写出回答。注明划分（train、validation、test）的字段可保留文件自带的划分。</translation>
    </message>
    <message>
        <source>Double-click to give it another name</source>
        <translation>双击可改名</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Names the split</source>
        <translation>注明划分</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Use of field %1</source>
        <translation>字段 %1 的用途</translation>
    </message>
    <message>
        <source>Say which field is the input.</source>
        <translation>指定哪个字段是输入。</translation>
    </message>
    <message>
        <source>Say which field is the answer.</source>
        <translation>指定哪个字段是回答。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>alter::FileStep</name>
    <message>
        <source>%1: detected</source>
        <translation>%1：自动检测</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>packed with %1</source>
        <translation>以 %1 压缩</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>以%1分隔</translation>
    </message>
    <message>
        <source>first row names the fields</source>
        <translation>首行为字段名</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Drop a data file here, or choose one: CSV, TSV, JSON, JSON lines, Parquet, SQuAD, CoNLL or text, plain or packed</source>
        <translation>将数据文件拖到此处，或选择一个：CSV、TSV、JSON、JSON lines、Parquet、SQuAD、CoNLL 或文本，可为压缩文件</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>先选择一个文件。</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>正在查看文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>选择数据文件</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
</context>
<context>
    <name>alter::FindingsPanel</name>
    <message>
        <source>Borrows from</source>
        <translation>借用来源</translation>
    </message>
    <message>
        <source>Most borrowed</source>
        <translation>借用最多</translation>
    </message>
    <message>
        <source>Entropy of the shares</source>
        <translation>份额的熵</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>There is no other task to borrow from.</source>
        <translation>没有其他任务可借用。</translation>
    </message>
    <message numerus="yes">
        <source>Numbers: the absolute mean gate, averaged over %Ln layer(s); a task&apos;s own expert has about 1 where gates are residual.</source>
        <translation>
            <numerusform>数字：平均门控值的绝对值，对 %Ln 层取平均；门控值为 residual 时，任务的自有专家约为 1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Nothing is borrowed.</source>
        <translation>没有任何借用。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Share of tokens that the expert wins, mean over %Ln task(s), %1.</source>
        <translation>
            <numerusform>专家赢得的词元份额，%Ln 个任务的平均，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>In stage 1 every task runs through its own expert alone: collaboration begins in stage 2.</source>
        <translation>在阶段 1，每个任务只经过自有专家：协作从阶段 2 开始。</translation>
    </message>
</context>
<context>
    <name>alter::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
</context>
<context>
    <name>alter::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>alter::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Enter and the arrow keys go from one place with these words to the next</source>
        <translation>Enter 和方向键在含有这些词的位置之间移动</translation>
    </message>
    <message>
        <source>No part of the guide has these words.</source>
        <translation>指南中没有这些词。</translation>
    </message>
</context>
<context>
    <name>alter::HeatMapView</name>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Arrow keys step from cell to cell, Enter chooses the row&apos;s task or layer.</source>
        <translation>方向键逐格移动，Enter 选择该行的任务或层。</translation>
    </message>
</context>
<context>
    <name>alter::HistoryModel</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;white-space:pre-wrap&apos;&gt;%1&lt;/p&gt;&lt;p&gt;%2 · %3&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;white-space:pre-wrap&apos;&gt;%1&lt;/p&gt;&lt;p&gt;%2 · %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Favourite, %1</source>
        <translation>收藏，%1</translation>
    </message>
    <message>
        <source>several tasks</source>
        <translation>多个任务</translation>
    </message>
</context>
<context>
    <name>alter::HistoryPanel</name>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Show favourites only; tick a prompt to make it one.</source>
        <translation>只显示收藏；勾选提示即可收藏。</translation>
    </message>
    <message>
        <source>Prompts that were asked</source>
        <translation>提过的提示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>What you ask is kept here, to be tried again.</source>
        <translation>提过的问题保存在此，可再次尝试。</translation>
    </message>
    <message>
        <source>No prompt is like that.</source>
        <translation>没有相符的提示。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>alter::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Import a task</source>
        <translation>导入任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>alter::LayerBar</name>
    <message>
        <source>&amp;Layer</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message numerus="yes">
        <source>The mean over all %Ln layer(s)</source>
        <translation>
            <numerusform>全部 %Ln 层的平均</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::LengthFilter</name>
    <message>
        <source>Least length</source>
        <translation>最小长度</translation>
    </message>
    <message>
        <source>Greatest length</source>
        <translation>最大长度</translation>
    </message>
    <message>
        <source>and</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>任意长度</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>长于</translation>
    </message>
    <message>
        <source>Shorter than</source>
        <translation>短于</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>提示的长度</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
</context>
<context>
    <name>alter::LengthHistogram</name>
    <message>
        <source>Arrow keys step from column to column and read its numbers.</source>
        <translation>方向键逐柱移动并读取其数值。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %Ln example(s)</source>
        <translation>
            <numerusform>%1 %2：%Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>No lengths were counted</source>
        <translation>未统计长度</translation>
    </message>
    <message numerus="yes">
        <source>most: %Ln example(s)</source>
        <translation>
            <numerusform>最多：%Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Arrow keys read the columns</source>
        <translation>方向键逐柱读取</translation>
    </message>
</context>
<context>
    <name>alter::LicenceModel</name>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1: as the project states it</source>
        <translation>%1：按项目所述</translation>
    </message>
    <message>
        <source>The project states none. What you write here stands in the card alone.</source>
        <translation>项目未作说明。此处填写的内容只写入卡片。</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>licence of the data</source>
        <translation>数据的许可证</translation>
    </message>
</context>
<context>
    <name>alter::LiveView</name>
    <message>
        <source>&amp;Log scale</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>Curves of the run over its steps</source>
        <translation>运行随步数变化的曲线</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>平滑(&amp;S)</translation>
    </message>
    <message>
        <source>How much of the past each point carries; the raw curve stays visible behind</source>
        <translation>每个点计入多少过去的值；原始曲线仍在后方可见</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show all steps and follow the newest; zooming or dragging stops it (Home)</source>
        <translation>显示所有步并跟随最新一步；缩放或拖动会停止跟随（Home）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>图像（PNG）…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>图像（SVG）…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图像 (*.svg)</translation>
    </message>
    <message>
        <source>Values (CSV) …</source>
        <translation>数值（CSV）…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>最新数值</translation>
    </message>
</context>
<context>
    <name>alter::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the program that trains wrote</source>
        <translation>训练程序写出的内容</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>显示的最低级别</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>没有符合此级别和这些词的行。</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>The log is empty: there was nothing to warn of.</source>
        <translation>日志为空：没有需要警告的内容。</translation>
    </message>
</context>
<context>
    <name>alter::MainWindow</name>
    <message>
        <source>Importing %1… %2 %</source>
        <translation>正在导入 %1… %2%</translation>
    </message>
    <message>
        <source>The run %1 is finished.</source>
        <translation>运行 %1 已完成。</translation>
    </message>
    <message>
        <source>The run %1 failed. %2</source>
        <translation>运行 %1 失败。%2</translation>
    </message>
    <message>
        <source>The run %1 failed.</source>
        <translation>运行 %1 失败。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drop a project&apos;s folder, or a file with examples.</source>
        <translation>拖入项目的文件夹，或含样本的文件。</translation>
    </message>
    <message>
        <source>Open a project first, then drop the file again.</source>
        <translation>先打开项目，再重新拖入文件。</translation>
    </message>
    <message>
        <source>No page can open this file.</source>
        <translation>没有页面可打开此文件。</translation>
    </message>
    <message>
        <source>A project is being made.</source>
        <translation>正在创建项目。</translation>
    </message>
    <message>
        <source>Let it end or cancel it, then choose the language again.</source>
        <translation>待其完成或取消后，再重新选择语言。</translation>
    </message>
</context>
<context>
    <name>alter::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>消息：%1</translation>
    </message>
</context>
<context>
    <name>alter::MixBar</name>
    <message>
        <source>Save mix</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Save mix as…</source>
        <translation>方案另存为…</translation>
    </message>
    <message>
        <source>Rename mix…</source>
        <translation>重命名方案…</translation>
    </message>
    <message>
        <source>Delete mix</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Named mix</source>
        <translation>命名的混合方案</translation>
    </message>
    <message>
        <source>Named mixes are kept in the project; alter generate --mix and bundles know them, too.</source>
        <translation>命名的混合方案保存在项目中；alter generate --mix 和发布包也能使用。</translation>
    </message>
    <message>
        <source>More about this mix</source>
        <translation>此混合方案的更多操作</translation>
    </message>
    <message>
        <source>No named mix</source>
        <translation>无混合方案</translation>
    </message>
    <message>
        <source>No column shows a run with the expert %1.</source>
        <translation>没有列显示含专家 %1 的运行。</translation>
    </message>
    <message>
        <source>Choose a named mix first, or save this one under a name.</source>
        <translation>先选择一个命名的混合方案，或将当前方案另存。</translation>
    </message>
    <message>
        <source>The sliders are as the mix says.</source>
        <translation>滑块与混合方案一致。</translation>
    </message>
    <message>
        <source>Changes the named mix to what the sliders say</source>
        <translation>将命名的混合方案改为滑块当前的值</translation>
    </message>
    <message>
        <source>Keeps what the sliders say under a name</source>
        <translation>将滑块当前的值以一个名称保存</translation>
    </message>
    <message>
        <source>All experts are as routed: there is nothing to save.</source>
        <translation>所有专家均按路由：没有可保存的内容。</translation>
    </message>
    <message>
        <source>Save the mix</source>
        <translation>保存混合方案</translation>
    </message>
    <message>
        <source>Rename the mix %1</source>
        <translation>重命名混合方案 %1</translation>
    </message>
</context>
<context>
    <name>alter::MomentSlider</name>
    <message>
        <source>stage %1</source>
        <translation>阶段 %1</translation>
    </message>
</context>
<context>
    <name>alter::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>输入名称。</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>名称没有变化。</translation>
    </message>
</context>
<context>
    <name>alter::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>先打开项目</translation>
    </message>
</context>
<context>
    <name>alter::NewExampleDialog</name>
    <message>
        <source>Add example to %1</source>
        <translation>向 %1 添加样本</translation>
    </message>
    <message>
        <source>Split of the new example</source>
        <translation>新样本的划分</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
</context>
<context>
    <name>alter::NewProjectDialog</name>
    <message>
        <source>Make a project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>my-project</source>
        <translation>my-project</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;In folder</source>
        <translation>所在文件夹(&amp;I)</translation>
    </message>
    <message>
        <source>Folder for the new project</source>
        <translation>新项目的文件夹</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>给项目起个名称。</translation>
    </message>
    <message>
        <source>A name holds no slashes; choose the folder below it.</source>
        <translation>名称中不能有斜杠；在下方选择文件夹。</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>以完整路径指定文件夹。</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>将创建 %1</translation>
    </message>
</context>
<context>
    <name>alter::PageHeader</name>
    <message>
        <source>More actions of this page</source>
        <translation>此页的更多操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find any action, page, run or task by its name (%1)</source>
        <translation>按名称查找任何操作、页面、运行或任务（%1）</translation>
    </message>
</context>
<context>
    <name>alter::PanelStack</name>
    <message>
        <source>stage %1</source>
        <translation>阶段 %1</translation>
    </message>
</context>
<context>
    <name>alter::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>试验场</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>正在读取项目…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Four columns are the most.</source>
        <translation>最多四列。</translation>
    </message>
    <message>
        <source>The playground tries prompts on a model. Add a backbone first.</source>
        <translation>试验场用于在模型上尝试提示。先添加一个骨干模型。</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>前往数据</translation>
    </message>
    <message>
        <source>The task of this prompt is gone.</source>
        <translation>此提示的任务已不存在。</translation>
    </message>
    <message>
        <source>The example was added.</source>
        <translation>样本已添加。</translation>
    </message>
    <message>
        <source>The command line was copied.</source>
        <translation>命令行已复制。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Expert mixer</source>
        <translation>专家混合器</translation>
    </message>
    <message>
        <source>An answer is being written.</source>
        <translation>正在写回答。</translation>
    </message>
    <message>
        <source>Four tasks are the most; each column&apos;s list has the others.</source>
        <translation>最多四个任务；其余任务在各列的列表中。</translation>
    </message>
</context>
<context>
    <name>alter::ProbabilityBars</name>
    <message>
        <source>Probabilities of the labels</source>
        <translation>标签的概率</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>其他 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ProjectOpener</name>
    <message>
        <source>Choose another folder, or make a new project.</source>
        <translation>选择其他文件夹，或创建新项目。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Making the project…</source>
        <translation>正在创建项目…</translation>
    </message>
    <message>
        <source>Importing the sample tasks…</source>
        <translation>正在导入示例任务…</translation>
    </message>
</context>
<context>
    <name>alter::PromptFields</name>
    <message>
        <source>Field %1</source>
        <translation>字段 %1</translation>
    </message>
</context>
<context>
    <name>alter::PromptPane</name>
    <message>
        <source>&amp;Fill in an example</source>
        <translation>填入样本(&amp;F)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>Free text is read as it is; a task&apos;s template puts its words around the fields, as in training.</source>
        <translation>自由文本按原样读取；任务的模板会像训练时一样，在字段前后加上文字。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>写一个提示</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>模板(&amp;M)</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Nothing is being answered.</source>
        <translation>没有正在回答的内容。</translation>
    </message>
    <message>
        <source>One of the task&apos;s validation examples, drawn at random</source>
        <translation>随机抽取该任务的一个验证样本</translation>
    </message>
    <message>
        <source>Choose the template of a task first.</source>
        <translation>先选择一个任务的模板。</translation>
    </message>
    <message>
        <source>The example&apos;s answer: %1</source>
        <translation>样本的回答：%1</translation>
    </message>
    <message>
        <source>The task whose experts the routers are told to use. Automatic: the routers estimate from the prompt which task it is. Several: each column has a task of its own, and takes its template where the fields fit.</source>
        <translation>告诉路由器使用哪个任务的专家。自动：路由器根据提示估计任务。多个：每列有各自的任务，字段匹配时使用该任务的模板。</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>同时多个</translation>
    </message>
    <message>
        <source>Each column asks as a task of its own.</source>
        <translation>每列以各自的任务提问。</translation>
    </message>
</context>
<context>
    <name>alter::QuestionBar</name>
    <message>
        <source>What is routed</source>
        <translation>路由的内容</translation>
    </message>
    <message>
        <source>Task of the example</source>
        <translation>样本的任务</translation>
    </message>
    <message>
        <source>Split of the example</source>
        <translation>样本的划分</translation>
    </message>
    <message>
        <source>Task named to the routers</source>
        <translation>告知路由器的任务</translation>
    </message>
    <message>
        <source>Route prompt</source>
        <translation>路由提示</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>样本的编号</translation>
    </message>
    <message>
        <source>Arrow keys and the wheel go to the next and the previous example</source>
        <translation>方向键和滚轮切换到上一个或下一个样本</translation>
    </message>
    <message>
        <source>Prompt to route</source>
        <translation>要路由的提示</translation>
    </message>
    <message>
        <source>The prompt as the model is to read it, with the task&apos;s own words</source>
        <translation>供模型读取的提示，包含任务本身的文字</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>自定提示</translation>
    </message>
    <message>
        <source>The routers are told the task, or estimate it from the prompt</source>
        <translation>将任务告知路由器，或由其根据提示估计</translation>
    </message>
    <message>
        <source>Route &amp;as</source>
        <translation>路由为(&amp;A)</translation>
    </message>
    <message>
        <source>Route prompt (Ctrl+Enter)</source>
        <translation>路由提示（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Type a prompt first.</source>
        <translation>先输入提示。</translation>
    </message>
    <message>
        <source>estimated task</source>
        <translation>估计的任务</translation>
    </message>
    <message>
        <source>of %L1,</source>
        <translation>/ %L1，</translation>
    </message>
</context>
<context>
    <name>alter::QueueListModel</name>
    <message>
        <source>waiting, next</source>
        <translation>等待中，下一个</translation>
    </message>
    <message>
        <source>waiting, number %1</source>
        <translation>等待中，第 %1 个</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>✕ did not begin</source>
        <translation>✕ 未能开始</translation>
    </message>
    <message>
        <source>Unnamed run</source>
        <translation>未命名运行</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
It failed before it began; the reason is in queue-….log in the project&apos;s folder.</source>
        <translation>%1
开始前即失败；原因见项目文件夹中的 queue-….log。</translation>
    </message>
</context>
<context>
    <name>alter::RecentModel</name>
    <message>
        <source>%1
There is no project in this folder any more. Delete takes it from the list.</source>
        <translation>%1
此文件夹中已没有项目。按 Delete 可将其移出列表。</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1，未找到</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>alter::RecordModel</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>alter::ReferenceModel</name>
    <message>
        <source>base (the backbone alone)</source>
        <translation>基础（仅骨干模型）</translation>
    </message>
</context>
<context>
    <name>alter::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Writing the report: %1 %</source>
        <translation>正在写报告：%1%</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>正在评估。</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>正在写报告。</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>正在读取结果…</translation>
    </message>
    <message>
        <source>Comparing the results…</source>
        <translation>正在比较结果…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Results compares what runs reached, task by task. Train a run first.</source>
        <translation>“结果”逐个任务比较各运行的成绩。先训练一个运行。</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往训练</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Evaluate a run, and the backbone alone to compare with.</source>
        <translation>尚无评估结果。评估一个运行，并评估仅骨干模型以作比较。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>nothing: evaluate the backbone alone, too</source>
        <translation>无：需另外评估仅骨干模型</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>表格已复制。</translation>
    </message>
    <message>
        <source>The bundle is in %1</source>
        <translation>发布包位于 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Gain over</source>
        <translation>增益相对于</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export comparison…</source>
        <translation>导出比较…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>写报告…</translation>
    </message>
    <message>
        <source>All about the newest of the compared runs in one HTML file, which opens without a network</source>
        <translation>将所比较的最新运行的全部内容写入一个 HTML 文件，无需网络即可打开</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>导出发布包…</translation>
    </message>
    <message>
        <source>A run&apos;s experts and routers with a model card, as a folder to pass on</source>
        <translation>运行的专家和路由器，附模型卡片，存为可分发的文件夹</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Transfer is being measured.</source>
        <translation>正在测量迁移。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>迁移</translation>
    </message>
</context>
<context>
    <name>alter::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>A what-if question is being answered.</source>
        <translation>正在解答一个假设问题。</translation>
    </message>
    <message>
        <source>Reading the routing…</source>
        <translation>正在读取路由…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往训练</translation>
    </message>
    <message>
        <source>Routing shows how tasks use each other&apos;s experts. Train a run first.</source>
        <translation>“路由”显示任务如何使用彼此的专家。先训练一个运行。</translation>
    </message>
    <message>
        <source>No run has recorded routing yet. A run records it at each validation.</source>
        <translation>还没有运行记录过路由。运行在每次验证时记录。</translation>
    </message>
    <message>
        <source>The run %1 has not recorded routing yet. It will appear here after its first validation.</source>
        <translation>运行 %1 尚未记录路由。首次验证后将显示在此处。</translation>
    </message>
    <message>
        <source>The run %1 ended before its first validation, so that it has recorded no routing.</source>
        <translation>运行 %1 在首次验证前结束，因此没有记录路由。</translation>
    </message>
    <message>
        <source>All layers are in the picture.</source>
        <translation>图中包含所有层。</translation>
    </message>
    <message>
        <source>Routing as a table</source>
        <translation>路由表格</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Views of the routing</source>
        <translation>路由的视图</translation>
    </message>
    <message>
        <source>Tasks and layers</source>
        <translation>任务与层</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>导出数值…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图像…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>导出路由</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图像 (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>表格已复制。</translation>
    </message>
</context>
<context>
    <name>alter::RoutingStrip</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Tokens by winning expert</source>
        <translation>词元，按胜出专家</translation>
    </message>
    <message>
        <source>A gate is the weight with which an expert&apos;s output is added for this token; the expert with the largest one, without its sign, wins it.</source>
        <translation>门控值是专家输出为此词元相加时所带的权重；不计符号，权重最大的专家赢得该词元。</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 层平均</translation>
    </message>
    <message>
        <source>Choose a token to read its gates.</source>
        <translation>选择一个词元以读取其门控值。</translation>
    </message>
    <message>
        <source>does not go through this layer</source>
        <translation>不经过此层</translation>
    </message>
</context>
<context>
    <name>alter::RunActions</name>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>暂停运行</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>恢复运行</translation>
    </message>
    <message>
        <source>Continue as …</source>
        <translation>继续为…</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Save checkpoint now</source>
        <translation>立即保存检查点</translation>
    </message>
    <message>
        <source>Rename run …</source>
        <translation>重命名运行…</translation>
    </message>
    <message>
        <source>Edit note …</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Delete run …</source>
        <translation>删除运行…</translation>
    </message>
    <message>
        <source>Set up a training</source>
        <translation>设置一次训练</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>未选择运行。</translation>
    </message>
    <message>
        <source>It was asked to end already.</source>
        <translation>已要求其结束。</translation>
    </message>
    <message>
        <source>The run does not run: it is %1.</source>
        <translation>此运行未在进行：%1。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>已在运行。</translation>
    </message>
    <message>
        <source>It is finished: there is nothing to go on with.</source>
        <translation>已完成：没有可继续的内容。</translation>
    </message>
    <message>
        <source>Stop the run first.</source>
        <translation>先停止运行。</translation>
    </message>
    <message>
        <source>It has come to no step yet.</source>
        <translation>尚未到达任何一步。</translation>
    </message>
    <message>
        <source>Set up a new run that begins with the weights of one of its checkpoints</source>
        <translation>设置一个新运行，从其某个检查点的权重开始</translation>
    </message>
    <message>
        <source>%1 was asked; it obeys after its present step.</source>
        <translation>已向 %1 发出请求；完成当前步后执行。</translation>
    </message>
    <message>
        <source>stopping with a checkpoint …</source>
        <translation>正在保存检查点并停止…</translation>
    </message>
    <message>
        <source>pausing with a checkpoint …</source>
        <translation>正在保存检查点并暂停…</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <source>Name of the run:</source>
        <translation>运行名称：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1 的备注：</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>删除运行</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <translation>删除运行 %1？</translation>
    </message>
    <message>
        <source>Its checkpoints, curves, routing and evaluations go with it. This cannot be undone.</source>
        <translation>其检查点、曲线、路由和评估将一并删除。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>alter::RunBanner</name>
    <message>
        <source>It came to step %1; there is no checkpoint yet, so it begins again from its start.</source>
        <translation>已到第 %1 步；尚无检查点，因此从头开始。</translation>
    </message>
    <message>
        <source>It came to step %1; the checkpoint of step %2 is safe.</source>
        <translation>已到第 %1 步；第 %2 步的检查点完好。</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>运行失败。</translation>
    </message>
    <message>
        <source>‖ The run is paused.</source>
        <translation>‖ 运行已暂停。</translation>
    </message>
    <message>
        <source>■ The run was stopped.</source>
        <translation>■ 运行已停止。</translation>
    </message>
    <message>
        <source>○ The run has not begun.</source>
        <translation>○ 运行尚未开始。</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>恢复运行</translation>
    </message>
    <message>
        <source>New run from this configuration</source>
        <translation>以此配置新建运行</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>运行状态</translation>
    </message>
</context>
<context>
    <name>alter::RunBar</name>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>Step to compare with</source>
        <translation>要对比的步</translation>
    </message>
    <message>
        <source>Shows the difference: this run&apos;s values minus those of the other step or run</source>
        <translation>显示差值：此运行的数值减去另一步或另一运行的数值</translation>
    </message>
    <message>
        <source>%1 (none recorded yet)</source>
        <translation>%1（尚无记录）</translation>
    </message>
    <message>
        <source>There is no other run that has recorded routing.</source>
        <translation>没有其他记录过路由的运行。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>其他步</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
</context>
<context>
    <name>alter::RunBillView</name>
    <message>
        <source>What it comes to</source>
        <translation>预计开销</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>可训练参数</translation>
    </message>
    <message>
        <source>Stored with the run</source>
        <translation>随运行存储</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Shortened prompts</source>
        <translation>截短的提示</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>终端中的等效命令</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>等效命令</translation>
    </message>
</context>
<context>
    <name>alter::RunForm</name>
    <message>
        <source>Start run</source>
        <translation>启动运行</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Start from: %1</source>
        <translation>初始设置：%1</translation>
    </message>
    <message>
        <source>Load …</source>
        <translation>加载…</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It waits until the queue is started</source>
        <translation>等待队列启动</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>New run, going out from %1</source>
        <translation>新建运行，起始于 %1</translation>
    </message>
    <message>
        <source>It cannot start now: the memory will not do.</source>
        <translation>现在无法启动：内存不足。</translation>
    </message>
    <message>
        <source>The project has no backbone yet: add one on the Data page.</source>
        <translation>项目还没有骨干模型：在数据页添加一个。</translation>
    </message>
    <message>
        <source>The project has no tasks yet: import one on the Data page.</source>
        <translation>项目还没有任务：在数据页导入一个。</translation>
    </message>
    <message>
        <source>Tick a task with training examples.</source>
        <translation>勾选一个有训练样本的任务。</translation>
    </message>
    <message>
        <source>Not allowed: %1. Expected: %2.</source>
        <translation>不允许：%1。应为：%2。</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>Load configuration</source>
        <translation>加载配置</translation>
    </message>
    <message>
        <source>Configuration of a run (*.json)</source>
        <translation>运行的配置 (*.json)</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>已加载：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>alter::RunListModel</name>
    <message>
        <source>%1: %2 on %3
Tick the box to lay its loss over the chosen run&apos;s.</source>
        <translation>%1：%2，基于 %3
勾选此框，将其损失曲线叠加到所选运行上。</translation>
    </message>
</context>
<context>
    <name>alter::RunPanel</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Train what waits, one run after the other, also with this window closed</source>
        <translation>逐个训练等待中的运行，此窗口关闭后也会继续</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>队列（%1）</translation>
    </message>
    <message>
        <source>Nothing waits: set up a new run first.</source>
        <translation>没有等待中的运行：先设置一个新运行。</translation>
    </message>
</context>
<context>
    <name>alter::RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Reading the curves of %1</source>
        <translation>正在读取 %1 的曲线</translation>
    </message>
    <message>
        <source>The backbone and the data are being loaded; curves come with the first step.</source>
        <translation>正在加载骨干模型和数据；曲线从第一步开始出现。</translation>
    </message>
    <message>
        <source>This run came to no step, so there are no curves.</source>
        <translation>此运行未到达任何一步，因此没有曲线。</translation>
    </message>
</context>
<context>
    <name>alter::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>alter::StatisticsView</name>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Examples by label</source>
        <translation>各标签的样本</translation>
    </message>
    <message>
        <source>Prompt lengths</source>
        <translation>提示长度</translation>
    </message>
    <message>
        <source>Target lengths</source>
        <translation>目标文本长度</translation>
    </message>
    <message>
        <source>Counts the examples as they are now, without the excluded ones</source>
        <translation>按当前样本统计，不含已排除的</translation>
    </message>
    <message>
        <source>Choose a task to see its statistics</source>
        <translation>选择任务以查看其统计</translation>
    </message>
    <message>
        <source>Nothing was counted when this task was imported</source>
        <translation>导入此任务时未作统计</translation>
    </message>
    <message>
        <source>Counting, %1</source>
        <translation>正在统计，%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) for %1 when they were counted last</source>
        <translation>
            <numerusform>上次统计时%1有 %Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation>提示长度</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>目标文本长度</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>%1 in %2: mean %3, median %4, 95 % at most %5, longest %6</source>
        <translation>%1（%2）：平均 %3，中位数 %4，95% 不超过 %5，最长 %6</translation>
    </message>
</context>
<context>
    <name>alter::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where runs of this project compute; click for the run</source>
        <translation>此项目的运行在何处计算；单击可转到运行</translation>
    </message>
    <message>
        <source>Show the runs of this project</source>
        <translation>显示此项目的运行</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>运行 %1 · %2</translation>
    </message>
    <message>
        <source>The most memory the run has held, and what programs may still take on this machine</source>
        <translation>运行占用过的最大内存，以及本机程序还可使用的内存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This desktop has no program that opens %1</source>
        <translation>此桌面没有可打开 %1 的程序</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>alter::TaskAnswersView</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图像 (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Export confusion</source>
        <translation>导出混淆矩阵</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>导出回答</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>正在读取回答…</translation>
    </message>
    <message>
        <source>no other run</source>
        <translation>无其他运行</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Choose another run to compare with.</source>
        <translation>选择另一个运行进行比较。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s)</source>
        <translation>
            <numerusform>%n 个样本中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt:</source>
        <translation>提示：</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>认可的回答：</translation>
    </message>
    <message>
        <source>%1 (score %2):</source>
        <translation>%1（得分 %2）：</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Run whose answers are shown</source>
        <translation>显示其回答的运行</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>显示哪些回答</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>要比较的运行</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>所有回答</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>changed from</source>
        <translation>不同于</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>优于</translation>
    </message>
    <message>
        <source>worse than</source>
        <translation>差于</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>最差的在前</translation>
    </message>
    <message>
        <source>in random order</source>
        <translation>随机顺序</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>按存储顺序</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>重新打乱</translation>
    </message>
    <message>
        <source>The example and all answers to it</source>
        <translation>样本及其所有回答</translation>
    </message>
    <message>
        <source>Show in Data</source>
        <translation>在数据页显示</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Right labels against answers</source>
        <translation>正确标签与回答对照</translation>
    </message>
    <message>
        <source>This task&apos;s answers are free text: there are no labels to take for each other.</source>
        <translation>此任务的回答为自由文本：没有可相互混淆的标签。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>显示所有标签</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>%1, answered by %2</source>
        <translation>%1，由 %2 回答</translation>
    </message>
</context>
<context>
    <name>alter::TaskEditor</name>
    <message>
        <source>Prompt template</source>
        <translation>提示模板</translation>
    </message>
    <message>
        <source>Answer template</source>
        <translation>回答模板</translation>
    </message>
    <message>
        <source>Edit the task %1</source>
        <translation>编辑任务 %1</translation>
    </message>
    <message>
        <source>one on each line; none: any text is an answer</source>
        <translation>每行一个；留空：任何文本均可作为回答</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Measured &amp;by</source>
        <translation>衡量指标(&amp;B)</translation>
    </message>
    <message>
        <source>First example</source>
        <translation>第一个样本</translation>
    </message>
    <message>
        <source>Save task</source>
        <translation>保存任务</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 examples %Ln do(es) not fit: %2</source>
        <translation>
            <numerusform>前 %1 个样本中有 %Ln 个不符：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>编辑任务…</translation>
    </message>
    <message>
        <source>Rename task…</source>
        <translation>重命名任务…</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>移除任务</translation>
    </message>
    <message>
        <source>Rename the task %1</source>
        <translation>重命名任务 %1</translation>
    </message>
    <message>
        <source>These runs keep the name %1 in their results: %2. One of them that is not finished can go on only while a task has that name.</source>
        <translation>以下运行的结果中仍保留名称 %1：%2。其中未完成的运行，只有存在此名称的任务时才能继续。</translation>
    </message>
    <message>
        <source>Reading the tasks</source>
        <translation>正在读取任务</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This project has no task yet</source>
        <translation>此项目还没有任务</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>alter::TaskMixTable</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Tasks and their mix</source>
        <translation>任务及其混合比例</translation>
    </message>
    <message>
        <source>With 2 a task is drawn twice as often, beside the others, as with 1</source>
        <translation>设为 2 时，该任务被抽取的频率是设为 1 时的两倍（相对于其他任务）</translation>
    </message>
    <message>
        <source>How many of the training examples are drawn from each task</source>
        <translation>从各任务中抽取训练样本的数量</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>alter::TaskModel</name>
    <message>
        <source>%1, measured by %2. %3</source>
        <translation>%1，指标：%2。%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>alter::TemplateStep</name>
    <message>
        <source>Column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>应为：%1。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示模板</translation>
    </message>
    <message>
        <source>Target template</source>
        <translation>目标文本模板</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>渲染后的提示</translation>
    </message>
    <message>
        <source>Rendered target</source>
        <translation>渲染后的目标文本</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>&amp;Prompt template</source>
        <translation>提示模板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Target template</source>
        <translation>目标文本模板(&amp;T)</translation>
    </message>
    <message>
        <source>Type { for the fields: %1. Behind a | stand filters: {answers|first}, {label|map}. A brace as text is written {{.</source>
        <translation>输入 { 可选择字段：%1。| 之后为过滤器：{answers|first}、{label|map}。作为文本的大括号写作 {{。</translation>
    </message>
    <message>
        <source>A template has a fault.</source>
        <translation>有一个模板有误。</translation>
    </message>
    <message>
        <source>The prompt template holds no field, so all prompts would be the same.</source>
        <translation>提示模板不含字段，所有提示将会相同。</translation>
    </message>
    <message>
        <source>Row %1 of the first %2</source>
        <translation>前 %2 行中的第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln word(s)</source>
        <translation>
            <numerusform>提示 · %Ln 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln word(s)</source>
        <translation>
            <numerusform>目标文本 · %Ln 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s) of %1</source>
        <translation>
            <numerusform>提示 · %1 的 %Ln 词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s) of %1</source>
        <translation>
            <numerusform>目标文本 · %1 的 %Ln 词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>alter::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>There is one recorded moment only; each validation adds one.</source>
        <translation>目前只有一个记录时刻；每次验证增加一个。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（Space）</translation>
    </message>
    <message>
        <source>Play through the training (Space)</source>
        <translation>播放训练过程（Space）</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
</context>
<context>
    <name>alter::TokenResults</name>
    <message>
        <source>Gates of the chosen token as a table</source>
        <translation>所选词元的门控值表格</translation>
    </message>
    <message>
        <source>Gates of all tokens as a table</source>
        <translation>所有词元的门控值表格</translation>
    </message>
    <message>
        <source>Chosen token</source>
        <translation>所选词元</translation>
    </message>
    <message>
        <source>Its table</source>
        <translation>其表格</translation>
    </message>
    <message>
        <source>Table of all tokens</source>
        <translation>所有词元的表格</translation>
    </message>
</context>
<context>
    <name>alter::TokenStrip</name>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Arrow keys step from token to token, Home and End go to the first and the last.</source>
        <translation>方向键逐个词元移动，Home 和 End 跳到第一个和最后一个。</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3</source>
        <translation>词元 %1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>alter::TokenText</name>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>词元 %1 / %2：“%3”</translation>
    </message>
</context>
<context>
    <name>alter::TokensView</name>
    <message>
        <source>Reading the example…</source>
        <translation>正在读取样本…</translation>
    </message>
    <message>
        <source>Tokens show how one text goes through the experts. Train a run first.</source>
        <translation>“词元”显示一段文本如何经过各专家。先训练一个运行。</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往训练</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Type a prompt</source>
        <translation>输入提示</translation>
    </message>
    <message>
        <source>Type a prompt above, then route it.</source>
        <translation>在上方输入提示，然后进行路由。</translation>
    </message>
    <message>
        <source>The project has none of the run&apos;s tasks any more.</source>
        <translation>项目中已没有该运行的任何任务。</translation>
    </message>
    <message>
        <source>%1 has no %2 examples.</source>
        <translation>%1 没有 %2 样本。</translation>
    </message>
    <message>
        <source>The templates of %1 do not fit this example: %2</source>
        <translation>%1 的模板与此样本不符：%2</translation>
    </message>
    <message>
        <source>The run %1 has no checkpoint yet. Its first one will be routed through.</source>
        <translation>运行 %1 还没有检查点。将使用其首个检查点进行路由。</translation>
    </message>
    <message>
        <source>The run %1 ended without a checkpoint, so that there is nothing to route through.</source>
        <translation>运行 %1 结束时没有检查点，因此无法进行路由。</translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>自定提示</translation>
    </message>
    <message>
        <source>%1 example %L2 of %3 with its answer</source>
        <translation>任务 %3 的 %1 样本 %L2，含回答</translation>
    </message>
    <message>
        <source>Routing %1…</source>
        <translation>正在对 %1 进行路由…</translation>
    </message>
    <message>
        <source>Loading the model of %1, which takes a few seconds the first time…</source>
        <translation>正在加载 %1 的模型，首次需要几秒…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Routing was cancelled.</source>
        <translation>路由已取消。</translation>
    </message>
    <message>
        <source>Route again</source>
        <translation>重新路由</translation>
    </message>
</context>
<context>
    <name>alter::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>The new run has a value that is not allowed.</source>
        <translation>新运行中有不允许的值。</translation>
    </message>
    <message>
        <source>Fold the runs</source>
        <translation>折叠运行</translation>
    </message>
    <message>
        <source>Fold the details</source>
        <translation>折叠详情</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The run begins as soon as its device is free.</source>
        <translation>运行将在其设备空闲后立即开始。</translation>
    </message>
    <message>
        <source>The run waits in the queue.</source>
        <translation>运行在队列中等待。</translation>
    </message>
    <message>
        <source>Open a project to train on its tasks.</source>
        <translation>打开一个项目以训练其任务。</translation>
    </message>
    <message>
        <source>Reading the runs of %1</source>
        <translation>正在读取 %1 的运行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Nothing was trained in this project yet.</source>
        <translation>此项目中尚未训练过。</translation>
    </message>
    <message>
        <source>%1 has no checkpoint to continue from yet.</source>
        <translation>%1 还没有可继续的检查点。</translation>
    </message>
</context>
<context>
    <name>alter::TransferView</name>
    <message>
        <source>Reading what was measured…</source>
        <translation>正在读取测量结果…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Transfer shows what each task gains or loses when an expert is left out: its own, or another task&apos;s. Each task is evaluated once with all experts and once without each.</source>
        <translation>迁移显示去掉某个专家（自有或其他任务的）后各任务的得失。每个任务用全部专家评估一次，再逐一去掉每个专家各评估一次。</translation>
    </message>
    <message>
        <source>Measure transfer</source>
        <translation>测量迁移</translation>
    </message>
    <message>
        <source>Compare a run that has a checkpoint: the backbone alone has no experts.</source>
        <translation>请比较有检查点的运行：单独的骨干模型没有专家。</translation>
    </message>
    <message>
        <source>The transfer of %1 could not be measured.</source>
        <translation>无法测量 %1 的迁移。</translation>
    </message>
    <message>
        <source>Export transfer</source>
        <translation>导出迁移</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图像 (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Progress of measuring transfer</source>
        <translation>迁移测量进度</translation>
    </message>
    <message>
        <source>Cancel measuring</source>
        <translation>取消测量</translation>
    </message>
    <message>
        <source>Run whose experts are left out</source>
        <translation>去掉其专家的运行</translation>
    </message>
    <message>
        <source>E&amp;xamples a task</source>
        <translation>每任务样本(&amp;X)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The first so many of the split; 0 = all</source>
        <translation>该划分的前若干个；0 = 全部</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Tasks against left-out experts</source>
        <translation>任务与去掉的专家</translation>
    </message>
</context>
<context>
    <name>alter::ViewBar</name>
    <message>
        <source>&amp;Task</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>Scale without own experts</source>
        <translation>色标不计自有专家</translation>
    </message>
    <message>
        <source>Tasks × experts</source>
        <translation>任务 × 专家</translation>
    </message>
    <message>
        <source>Layers × experts</source>
        <translation>层 × 专家</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>按相似度</translation>
    </message>
    <message>
        <source>Order of tasks and experts</source>
        <translation>任务和专家的顺序</translation>
    </message>
    <message>
        <source>Alike ones beside each other: average linkage of the cosine distances, over all layers</source>
        <translation>相似的相邻：对所有层的余弦距离做平均连接聚类</translation>
    </message>
    <message>
        <source>A task&apos;s own expert outweighs the others; with this the colours tell the others apart</source>
        <translation>任务的自有专家压过其他专家；勾选后颜色可区分其他专家</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>所有任务</translation>
    </message>
</context>
<context>
    <name>alter::WelcomePage</name>
    <message>
        <source>Or drop a project&apos;s folder here.</source>
        <translation>或将项目的文件夹拖到此处。</translation>
    </message>
    <message>
        <source>ALTER Workbench</source>
        <translation>ALTER Workbench</translation>
    </message>
    <message>
        <source>Train one small language model on several tasks, and see how each task travels through the adapters.</source>
        <translation>训练一个小型语言模型完成多个任务，并查看每个任务如何经过各适配器。</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <source>Six small tasks about messages to an online shop. Goes to %1.</source>
        <translation>关于网店消息的六个小任务。存于 %1。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>A folder with a project.sqlite, made here or with alter init.</source>
        <translation>含 project.sqlite 的文件夹，在此创建或用 alter init 创建。</translation>
    </message>
    <message>
        <source>Make a project…</source>
        <translation>创建项目…</translation>
    </message>
    <message>
        <source>An empty one, for tasks of your own from CSV, JSON, Parquet and other files.</source>
        <translation>空项目，用于来自 CSV、JSON、Parquet 等文件的自有任务。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
</context>
<context>
    <name>alter::WhatIfModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>The metric with the change minus the metric without it, in hundredths</source>
        <translation>改动后的指标减去改动前的指标，以百分之一为单位</translation>
    </message>
    <message>
        <source>Where the change would lie for other examples like these, in 95 of 100 cases; where it spans 0, chance may be all there is</source>
        <translation>对其他类似样本，100 次中有 95 次改动的效果落在此区间；若区间跨越 0，可能纯属偶然</translation>
    </message>
    <message>
        <source>The metric without the change</source>
        <translation>未作改动时的指标</translation>
    </message>
    <message>
        <source>The metric with the change</source>
        <translation>作改动后的指标</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>改动前</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动后</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>alter::WhatIfPanel</name>
    <message>
        <source>A factor of 1 changes nothing.</source>
        <translation>系数 1 不作任何改动。</translation>
    </message>
    <message>
        <source>A question is being answered.</source>
        <translation>正在解答一个问题。</translation>
    </message>
    <message>
        <source>Evaluates the task on its validation examples with and without the change</source>
        <translation>在任务的验证样本上，分别评估改动前后的表现</translation>
    </message>
    <message>
        <source>Loading the model of %1, which takes a few seconds the first time…</source>
        <translation>正在加载 %1 的模型，首次需要几秒…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩余 %1</translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation>问题已取消。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Rescoring shows what an expert is worth to a task: its validation metric with the expert changed, against the metric as it is. The run&apos;s kept weights are asked, not those of the time slider.</source>
        <translation>重新评分显示专家对任务的价值：改动专家后的验证指标与原指标的对比。使用运行保留的权重，而非时间滑块所指的权重。</translation>
    </message>
    <message>
        <source>The questions were copied.</source>
        <translation>问题已复制。</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>导出问题</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>系数(&amp;F)</translation>
    </message>
    <message>
        <source>Rescore validation</source>
        <translation>重新评分验证集</translation>
    </message>
    <message>
        <source>Factor of the expert&apos;s gates</source>
        <translation>专家门控值的系数</translation>
    </message>
    <message>
        <source>Switch off (ablate)</source>
        <translation>关闭（消融）</translation>
    </message>
    <message>
        <source>Use alone (pin)</source>
        <translation>单独使用（固定）</translation>
    </message>
    <message>
        <source>Scale its gates</source>
        <translation>缩放其门控值</translation>
    </message>
    <message>
        <source>The expert&apos;s gates become 0</source>
        <translation>该专家的门控值变为 0</translation>
    </message>
    <message>
        <source>Every token goes through this expert with gate 1, and through no other</source>
        <translation>所有词元以门控值 1 经过此专家，不经过其他专家</translation>
    </message>
    <message>
        <source>The expert&apos;s gates are multiplied</source>
        <translation>该专家的门控值乘以系数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The first so many validation examples; more of them take longer and tell finer differences apart. 0 = all</source>
        <translation>取前若干个验证样本；越多用时越长，但能分辨更细微的差异。0 = 全部</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Expert</source>
        <translation>专家(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>改动(&amp;H)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>已解答的问题</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>以往问题</translation>
    </message>
    <message>
        <source>Copy questions</source>
        <translation>复制问题</translation>
    </message>
    <message>
        <source>Export questions…</source>
        <translation>导出问题…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
</context>
<context>
    <name>alter::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Make project…</source>
        <translation>创建项目(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>打开示例项目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find by name…</source>
        <translation>按名称查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Guide to this &amp;page</source>
        <translation>本页指南(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help for what has the focus</source>
        <translation>焦点所在处的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About ALTER Workbench</source>
        <translation>关于 ALTER Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
</TS>
